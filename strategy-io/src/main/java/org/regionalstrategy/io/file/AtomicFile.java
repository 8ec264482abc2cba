package org.regionalstrategy.io.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Writes a file whole or not at all: into a temporary file beside it, forced to the disk, then moved over it in one
 * step. Whoever reads sees the old file or the new one, also after a crash. A symbolic link stays one, with its target
 * replaced; the permissions of the file stay, and the temporary file never has wider ones. What is read-only, or is no regular
 * file, is refused.
 */
public final class AtomicFile {
    /** Not the name of the file: one that is as long as names may be has no room for more. */
    private static final String PREFIX = ".strategy-";

    private static final String SUFFIX = ".tmp";
    private static final String PROBE = "-new";
    private static final int MAX_LINKS = 40;

    private AtomicFile() {}

    /**
     * Writes the text in UTF-8.
     *
     * @throws UncheckedIOException if it cannot be written; the file is then as it was
     */
    public static void write(Path file, String text) {
        write(file, text, AtomicFile::writeAll);
    }

    /** As {@link #write(Path, String)}, with another way of writing the bytes. */
    static void write(Path file, String text, ByteSink sink) {
        try {
            replace(target(file), ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), sink);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file itself behind any symbolic links, also one that does not exist yet. */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void replace(Path target, ByteBuffer bytes, ByteSink sink) throws IOException {
        Path directory = target.getParent();
        if (directory == null) {
            throw new FileSystemException(target.toString(), null, "is a directory");
        }
        boolean exists = Files.exists(target);
        if (exists && !Files.isRegularFile(target)) {
            throw new FileSystemException(target.toString(), null, "is not a regular file");
        }
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString(), null, "is read-only");
        }
        Path temporary = Files.createTempFile(directory, PREFIX, SUFFIX);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                sink.write(channel, bytes);
                channel.force(true);
            }
            if (exists) {
                keepPermissions(target, temporary);
            } else {
                givePermissions(temporary);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceDirectory(directory);
    }

    /** Until it is in place nobody else may read the temporary file: what it replaces may have been kept from others. */
    private static void keepPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** The permissions that the process gives its new files, not the narrow ones of a temporary file. */
    private static void givePermissions(Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view != null) {
            Path usual = temporary.resolveSibling(temporary.getFileName() + PROBE);
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(Files.createFile(usual));
            Files.delete(usual);
            view.setPermissions(permissions);
        }
    }

    /** Makes the move itself last; some systems do not open directories, and then it lasts when they see fit. */
    private static void forceDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // the file itself has been forced and moved: it is whole either way
        }
    }

    /** Writes bytes to a file. */
    @FunctionalInterface
    interface ByteSink {
        /** Writes all of them or fails. */
        void write(FileChannel channel, ByteBuffer bytes) throws IOException;
    }
}
