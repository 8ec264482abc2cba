package org.regionalstrategy.model.network;

import com.google.common.collect.ImmutableList;

/** A network cannot be built because it contradicts itself; it holds every problem, the message the first of them. */
public final class NetworkException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int PROBLEMS_IN_MESSAGE = 50;

    private final transient ImmutableList<String> problems;

    NetworkException(String network, ImmutableList<String> problems) {
        super(message(network, problems));
        this.problems = problems;
    }

    /** All problems: of attributes, then of nodes, then of edges, each in the order of the network. */
    public ImmutableList<String> problems() {
        return problems;
    }

    private static String message(String network, ImmutableList<String> problems) {
        int shown = Math.min(problems.size(), PROBLEMS_IN_MESSAGE);
        String rest = shown < problems.size() ? "\n  and " + (problems.size() - shown) + " more" : "";
        return "network \"" + network + "\": number of problems: " + problems.size() + "\n  "
                + String.join("\n  ", problems.subList(0, shown)) + rest;
    }
}
