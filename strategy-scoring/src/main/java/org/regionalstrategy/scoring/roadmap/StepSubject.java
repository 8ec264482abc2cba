package org.regionalstrategy.scoring.roadmap;

import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.roadmap.StepKind;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.programme.Project;

/** What a step is about. */
sealed interface StepSubject {
    StepKind kind();

    /** The id of the step, the same in every roadmap. */
    String id();

    /** Something that opens a gate. */
    record Adding(Addition addition) implements StepSubject {
        @Override
        public StepKind kind() {
            if (addition instanceof Addition.DecisionTaken) {
                return StepKind.DECISION;
            } else if (addition instanceof Addition.InfrastructureBuilt) {
                return StepKind.INFRASTRUCTURE;
            } else if (addition instanceof Addition.PartnerJoins) {
                return StepKind.PARTNER;
            }
            return StepKind.CAPABILITY;
        }

        @Override
        public String id() {
            if (addition instanceof Addition.DecisionTaken taken) {
                return "decision:" + taken.decision().id();
            } else if (addition instanceof Addition.InfrastructureBuilt built) {
                return "infrastructure:" + built.infrastructure().id();
            } else if (addition instanceof Addition.PartnerJoins partner) {
                return "partner:" + partner.organization().id();
            } else if (addition instanceof Addition.CapabilityRaised raised) {
                return "capability:" + raised.organization().id() + ":"
                        + raised.capability().id() + ":" + raised.to();
            }
            throw new IllegalStateException("roadmap: no step is known for " + addition);
        }
    }

    /** A project. */
    record Running(Ref<Project> project) implements StepSubject {
        @Override
        public StepKind kind() {
            return StepKind.PROJECT;
        }

        @Override
        public String id() {
            return "project:" + project.id();
        }
    }

    /** The entry of a package into its market. */
    record Entering(Ref<ProductPackage> productPackage) implements StepSubject {
        @Override
        public StepKind kind() {
            return StepKind.ENTRY;
        }

        @Override
        public String id() {
            return "package:" + productPackage.id();
        }
    }
}
