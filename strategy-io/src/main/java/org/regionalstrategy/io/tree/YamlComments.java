package org.regionalstrategy.io.tree;

import com.google.common.collect.ImmutableSortedSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds the comments of a YAML text, which the tree does not have. */
public final class YamlComments {
    private YamlComments() {}

    /**
     * The numbers of the lines on which a comment begins.
     *
     * @throws IllegalArgumentException if the text is not well-formed
     */
    public static ImmutableSortedSet<Integer> lines(SourceText source) {
        LoadSettings settings = YamlEvents.settings(source.text().length())
                .setParseComments(true)
                .build();
        CodePointOffsets offsets = new CodePointOffsets(source.text());
        ImmutableSortedSet.Builder<Integer> lines = ImmutableSortedSet.naturalOrder();
        try {
            ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
            while (parser.hasNext()) {
                if (parser.next() instanceof CommentEvent comment
                        && comment.getCommentType() != CommentType.BLANK_LINE) {
                    comment.getStartMark()
                            .ifPresent(mark -> lines.add(source.lineNumber(offsets.offset(mark.getIndex()))));
                }
            }
        } catch (YamlEngineException malformed) {
            throw new IllegalArgumentException(source.name() + ": not well-formed YAML", malformed);
        }
        return lines.build();
    }
}
