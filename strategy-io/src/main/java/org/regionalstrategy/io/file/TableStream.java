package org.regionalstrategy.io.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Opens the text of a table, which may be compressed, strictly in UTF-8 and within a limit. */
public final class TableStream {
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC_1 = 0x1f;
    private static final int GZIP_MAGIC_2 = 0x8b;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private TableStream() {}

    /** The text is larger than the reader's limit allows. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(long maxBytes) {
            super("the table is larger than " + maxBytes + " bytes");
        }
    }

    /**
     * The text of the file, unpacked if it is compressed with gzip, without its byte order mark.
     *
     * @param maxBytes the most bytes of the unpacked text; reading more throws a {@link TooLargeException}
     * @throws IOException if it cannot be opened; reading bytes that are not UTF-8 throws a
     *     {@link java.nio.charset.CharacterCodingException}
     */
    public static Reader open(Path file, long maxBytes) throws IOException {
        InputStream opened = Files.newInputStream(file);
        try {
            return open(opened, maxBytes);
        } catch (IOException failure) {
            opened.close();
            throw failure;
        }
    }

    /** The text of a stream, as {@link #open(Path, long)}. */
    public static Reader open(InputStream opened, long maxBytes) throws IOException {
        InputStream raw = new BufferedInputStream(opened, BUFFER);
        InputStream plain = isGzip(raw) ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
        skipByteOrderMark(plain);
        return new InputStreamReader(
                new Bounded(plain, maxBytes),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        byte[] magic = in.readNBytes(2);
        in.reset();
        return magic.length == 2
                && Byte.toUnsignedInt(magic[0]) == GZIP_MAGIC_1
                && Byte.toUnsignedInt(magic[1]) == GZIP_MAGIC_2;
    }

    private static void skipByteOrderMark(InputStream in) throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
    }

    private static final class Bounded extends FilterInputStream {
        private final long maxBytes;
        private long left;

        Bounded(InputStream in, long maxBytes) {
            super(in);
            this.maxBytes = maxBytes;
            this.left = maxBytes;
        }

        @Override
        public int read() throws IOException {
            int unit = in.read();
            count(unit < 0 ? 0 : 1);
            return unit;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new TooLargeException(maxBytes);
            }
        }
    }
}
