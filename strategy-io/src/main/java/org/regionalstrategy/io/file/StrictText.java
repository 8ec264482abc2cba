package org.regionalstrategy.io.file;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.SourceText;

/**
 * The text of a file, or what keeps it from being one.
 *
 * @param text absent when there is a problem
 * @param problem absent when there is a text
 */
public record StrictText(Optional<SourceText> text, Optional<Problem> problem) {
    private static final int PART = 8_192;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char REPLACEMENT = '\ufffd';

    /**
     * Reads a file in UTF-8, with or without a byte order mark.
     *
     * @param name what to call it in problems
     * @throws UncheckedIOException if the file cannot be read at all
     */
    public static StrictText read(Path file, String name, int maxBytes) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, maxBytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads a stream in UTF-8 to its end, with or without a byte order mark, or one byte beyond what is allowed: that
     * tells a text that is too large, also one that grows meanwhile. The stream stays open.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static StrictText read(InputStream in, String name, int maxBytes) {
        try {
            byte[] bytes = bytes(in, (int) Math.min(maxBytes + 1L, Integer.MAX_VALUE));
            return bytes.length > maxBytes ? tooLarge(name, maxBytes) : decode(bytes, name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The bytes to the end, at most that many; where the stream says how many there are, they are not copied. */
    private static byte[] bytes(InputStream in, int most) throws IOException {
        byte[] announced = new byte[Math.min(most, in.available())];
        int count = in.readNBytes(announced, 0, announced.length);
        if (count < announced.length) {
            return Arrays.copyOf(announced, count);
        }
        byte[] more = in.readNBytes(most - count);
        return more.length == 0 ? announced : Bytes.concat(announced, more);
    }

    /**
     * Reads characters to their end or one beyond what is allowed. The reader stays open.
     *
     * @throws UncheckedIOException if the characters cannot be read
     */
    public static StrictText read(Reader in, String name, int maxBytes) {
        StringBuilder text = new StringBuilder();
        char[] part = new char[PART];
        try {
            int count = in.read(part);
            while (count >= 0 && text.length() <= maxBytes) {
                text.append(part, 0, count);
                count = in.read(part);
            }
            return of(text.toString(), name, maxBytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes a text that is at hand, without its byte order mark if it has one. */
    public static StrictText of(String text, String name, int maxBytes) {
        if (text.length() > maxBytes) {
            return tooLarge(name, maxBytes);
        }
        return new StrictText(Optional.of(new SourceText(name, withoutMark(text))), Optional.empty());
    }

    private static StrictText decoded(String text, String name) {
        return new StrictText(Optional.of(SourceText.decoded(name, withoutMark(text))), Optional.empty());
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static StrictText tooLarge(String name, int maxBytes) {
        return failed(name, ProblemCode.LIMIT_EXCEEDED, "the document is larger than " + maxBytes + " bytes", "");
    }

    private static StrictText decode(byte[] bytes, String name) {
        Optional<String> other = otherEncoding(bytes);
        if (other.isPresent()) {
            return failed(
                    name,
                    ProblemCode.NOT_UTF_8,
                    "the file is encoded in " + other.get() + ", not in UTF-8",
                    "save it as UTF-8");
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        // what is malformed becomes U+FFFD: where there is none, nothing was malformed, and most texts need no second
        // look
        return lenient.indexOf(REPLACEMENT) < 0 ? decoded(lenient, name) : decodeStrictly(bytes, name);
    }

    private static StrictText decodeStrictly(byte[] bytes, String name) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length); // a byte gives one UTF-16 unit at most
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return notUtf8(name, in, out.flip());
        }
        return decoded(out.flip().toString(), name);
    }

    private static StrictText notUtf8(String name, ByteBuffer in, CharBuffer before) {
        SourceText source = new SourceText(name, before.toString());
        int end = source.text().length();
        Problem problem = Problem.builder()
                .file(name)
                .code(ProblemCode.NOT_UTF_8.code())
                .line(source.lineNumber(end))
                .column(source.columnNumber(end))
                .message(String.format(
                        Locale.ROOT,
                        "the byte 0x%02X at offset %d is not valid UTF-8",
                        in.get(in.position()),
                        in.position()))
                .help("save the file as UTF-8; it may be in windows-1251 or another old encoding")
                .build();
        return new StrictText(Optional.empty(), Optional.of(problem));
    }

    /** An encoding of two or four bytes a unit, by its byte order mark or by the zeros beside the first character. */
    private static Optional<String> otherEncoding(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        boolean four = at(bytes, 2) == 0 && at(bytes, 3) == 0;
        if (first == 0xff && second == 0xfe) {
            return Optional.of(four ? "UTF-32" : "UTF-16");
        }
        if (first == 0xfe && second == 0xff) {
            return Optional.of("UTF-16");
        }
        if (first == 0 || second == 0) {
            return Optional.of((first == 0 && second == 0) || four ? "UTF-32" : "UTF-16");
        }
        return Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? Byte.toUnsignedInt(bytes[index]) : -1;
    }

    private static StrictText failed(String name, ProblemCode code, String message, String help) {
        Problem problem = Problem.builder()
                .file(name)
                .code(code.code())
                .message(message)
                .help(help.isEmpty() ? Optional.empty() : Optional.of(help))
                .build();
        return new StrictText(Optional.empty(), Optional.of(problem));
    }
}
