package org.regionalstrategy.io;

/**
 * The comments before anything else in a YAML text.
 *
 * @param text their lines, and an empty line if one parts them from the rest; empty when there are none
 * @param lines how many lines of the text they take
 */
record HeadComments(String text, int lines) {
    static HeadComments of(String text) {
        StringBuilder head = new StringBuilder();
        int blank = 0;
        int count = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.isBlank()) {
                blank++;
            } else if (line.startsWith("#")) {
                head.append("\n".repeat(head.isEmpty() ? 0 : blank))
                        .append(line.stripTrailing())
                        .append('\n');
                count += blank + 1;
                blank = 0;
            } else {
                break;
            }
        }
        return new HeadComments(
                head.isEmpty() || blank == 0
                        ? head.toString()
                        : head.append('\n').toString(),
                count);
    }
}
