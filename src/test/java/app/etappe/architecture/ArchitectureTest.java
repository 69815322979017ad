package app.etappe.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

@AnalyzeClasses(packages = "app.etappe", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule entities_stay_in_their_feature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("a row that is handed out is read and changed past the service that checks the rights");

    @ArchTest
    static final ArchRule repositories_stay_in_their_feature = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("a repository asks nobody for the right to read");

    @ArchTest
    static final ArchRule views_are_reached_by_their_route = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("View")
            .because("a view is opened by its address; who names its class ties two features together");

    @ArchTest
    static final ArchRule only_routed_classes_are_called_view = classes()
            .that()
            .areAssignableTo(Component.class)
            .and()
            .haveSimpleNameEndingWith("View")
            .should()
            .beAnnotatedWith(Route.class)
            .because("each suffix has one meaning");

    @ArchTest
    static final ArchRule services_are_made_by_the_container = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should()
            .bePackagePrivate()
            .because("a service made by hand has neither transaction nor rights check around it");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .because("a constructor shows what a class needs, to the reader and to a test");

    @ArchTest
    static final ArchRule services_know_no_user_interface = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "app.etappe.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.etappe..ui..")
            .because("the board's socket, jobs and imports use the services without any page");

    @ArchTest
    static final ArchRule there_are_no_controllers = noClasses()
            .should()
            .beAnnotatedWith(Controller.class)
            .because("pages are Vaadin views, and each further door needs its own check of rights");

    @ArchTest
    static final ArchRule time_is_asked_of_the_clock = noClasses()
            .should()
            .callMethodWhere(asksForNowWithoutClock())
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("only an injected Clock can be moved by a test");

    @ArchTest
    static final ArchRule logging_goes_one_way = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "org.apache.logging..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("what goes round the log has no time, no level and cannot be switched off");

    @ArchTest
    static final ArchRule every_package_is_not_null_by_default =
            classes().should(liveInANullMarkedPackage()).because("NullAway looks only into packages that say so");

    private static DescribedPredicate<JavaMethodCall> asksForNowWithoutClock() {
        return DescribedPredicate.describe(
                "asks for now without a Clock",
                call -> call.getName().equals("now")
                        && call.getTargetOwner().isAssignableTo(Temporal.class)
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            private final Set<String> seen = new HashSet<>();

            @Override
            public void check(JavaClass found, ConditionEvents events) {
                var home = found.getPackage();
                if (seen.add(home.getName()) && !home.isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(found, home.getName() + " has no @NullMarked"));
                }
            }
        };
    }
}
