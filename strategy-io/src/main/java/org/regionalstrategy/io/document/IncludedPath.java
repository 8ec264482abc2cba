package org.regionalstrategy.io.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Finds included files without ever leaving the directory of the first document, also through symbolic links. */
final class IncludedPath {
    private final Path directory;

    /** Paths within the directory, which is given as its real path. */
    IncludedPath(Path directory) {
        this.directory = directory;
    }

    /**
     * The real path of the file.
     *
     * @param written the path in the document
     * @param including the real path of the document
     * @throws IllegalArgumentException that says what is wrong with the path
     */
    Path locate(String written, Path including) {
        Path relative = parsed(written);
        if (relative.getRoot() != null || relative.isAbsolute()) {
            throw new IllegalArgumentException("the path must be relative: " + written);
        }
        Path lexical = including.resolveSibling(relative).normalize();
        if (!lexical.startsWith(directory)) {
            throw outside(written);
        }
        Path real = real(lexical, written);
        if (!real.startsWith(directory)) {
            throw outside(written);
        }
        if (!Files.isRegularFile(real)) {
            throw new IllegalArgumentException("the path does not lead to a file: " + written);
        }
        return real;
    }

    private static Path parsed(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException malformed) {
            throw new IllegalArgumentException("the path is not one of this system", malformed);
        }
    }

    private static Path real(Path lexical, String written) {
        try {
            return lexical.toRealPath();
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException("there is no such file: " + written, missing);
        } catch (IOException failure) {
            throw new IllegalArgumentException("the path cannot be followed: " + written, failure);
        }
    }

    private static IllegalArgumentException outside(String written) {
        return new IllegalArgumentException("the path leads out of the directory of the first document: " + written);
    }
}
