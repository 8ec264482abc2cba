package org.regionalstrategy.scoring.community;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;

/**
 * Which industry each organization belongs to: the leading digits of the code of its activity. A code with fewer digits, such as
 * a section, is too broad to tell an industry.
 *
 * @param classification the classification of the codes; absent if no organization has an activity
 * @param codeOf the industry of each organization that has one, by id
 * @param several the organizations with activities in several industries, whatever was made of them
 * @param none the organizations without an industry: those without a code, and those left out for having several
 */
public record Industries(
        Optional<Ref<Classification>> classification,
        ImmutableSortedMap<String, String> codeOf,
        ImmutableSortedSet<String> several,
        ImmutableSortedSet<String> none) {
    public Industries {
        requireNonNull(classification, "classification");
        requireNonNull(codeOf, "codeOf");
        requireNonNull(several, "several");
        requireNonNull(none, "none");
    }

    /** The industries of the organizations of a strategy. O(activities of all organizations). */
    public static Industries of(Strategy strategy, IndustryOptions options) {
        Optional<Ref<Classification>> classification = options.classification().or(() -> mostUsed(strategy));
        ImmutableSortedMap.Builder<String, String> codes = ImmutableSortedMap.naturalOrder();
        ImmutableSortedSet.Builder<String> several = ImmutableSortedSet.naturalOrder();
        ImmutableSortedSet.Builder<String> none = ImmutableSortedSet.naturalOrder();
        for (Organization organization : strategy.organizations()) {
            ImmutableSet<String> industries = industries(strategy, organization, classification, options.digits());
            if (industries.size() > 1) {
                several.add(organization.id());
            }
            if (industries.isEmpty() || (industries.size() > 1 && options.severalCodes() == SeveralCodes.LEFT_OUT)) {
                none.add(organization.id());
            } else {
                codes.put(
                        organization.id(),
                        options.severalCodes() == SeveralCodes.FIRST
                                ? industries.iterator().next()
                                : String.join("+", ImmutableSortedSet.copyOf(industries)));
            }
        }
        return new Industries(classification, codes.buildOrThrow(), several.build(), none.build());
    }

    /** The division of organizations by industry, of those that have one. */
    public Partition partition() {
        return Partition.of(codeOf);
    }

    private static Optional<Ref<Classification>> mostUsed(Strategy strategy) {
        Map<Ref<Classification>, Integer> uses = new HashMap<>();
        for (Organization organization : strategy.organizations()) {
            organization.activities().stream()
                    .map(activity -> strategy.resolve(activity).classification())
                    .distinct()
                    .forEach(classification -> uses.merge(classification, 1, Integer::sum));
        }
        return uses.entrySet().stream()
                .min(Comparator.<Map.Entry<Ref<Classification>, Integer>>comparingInt(use -> -use.getValue())
                        .thenComparing(use -> use.getKey().id()))
                .map(Map.Entry::getKey);
    }

    /** The industries of an organization in the order of its activities. */
    private static ImmutableSet<String> industries(
            Strategy strategy, Organization organization, Optional<Ref<Classification>> classification, int digits) {
        return organization.activities().stream()
                .map(strategy::resolve)
                .filter(activity ->
                        classification.filter(activity.classification()::equals).isPresent())
                .map(Activity::notation)
                .map(Industries::digits)
                .filter(code -> code.length() >= digits)
                .map(code -> code.substring(0, digits))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String digits(String notation) {
        return notation.chars()
                .filter(unit -> unit >= '0' && unit <= '9')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
