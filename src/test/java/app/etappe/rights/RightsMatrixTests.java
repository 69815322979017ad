package app.etappe.rights;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Refusal;
import app.etappe.security.AccountRegistration;
import app.etappe.testing.Acting;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestDatabase;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

abstract class RightsMatrixTests {

    /** Codes that say who asks is the wrong one; any other refusal came after the question of rights. */
    private static final Set<String> RIGHTS = Set.of("not-signed-in", "not-found", "not-allowed");

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountRegistration registration;

    @Autowired
    TestDatabase database;

    @Test
    void every_public_service_method_has_a_row_and_every_row_a_method() {
        var methods = new TreeSet<String>();
        for (var bean : context.getBeansWithAnnotation(Service.class).values()) {
            var service = AopUtils.getTargetClass(bean);
            if (service.getName().startsWith("app.etappe.")) {
                Arrays.stream(service.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method -> methods.add(RightsRow.nameOf(service, method)));
            }
        }

        assertThat(rows().stream().map(RightsRow::method)).containsExactlyInAnyOrderElementsOf(methods);
    }

    @TestFactory
    Stream<DynamicTest> everybody_may_do_what_the_table_says_and_nothing_else() {
        var accounts = new EnumMap<Person, UUID>(Person.class);
        Person.SIGNED_IN.forEach(person -> accounts.put(person, account(person.name())));
        makeAdministrator(requireNonNull(accounts.get(Person.ADMINISTRATOR)));
        var extra = account("extra");
        return rows().stream()
                .flatMap(row -> Person.EVERYBODY.stream()
                        .map(person -> DynamicTest.dynamicTest(
                                row + " by " + person, () -> check(row, person, accounts, extra))));
    }

    private void check(RightsRow row, Person person, Map<Person, UUID> accounts, UUID extra) {
        var scene = new Scene(context, accounts, extra);
        var answer = person == Person.ANONYMOUS
                ? answer(row, scene)
                : Acting.as(requireNonNull(accounts.get(person)), () -> answer(row, scene));
        if (row.allowed().contains(person)) {
            assertThat(answer).as("%s may call %s", person, row).isNotIn(RIGHTS);
        } else {
            assertThat(answer)
                    .as("%s may not call %s", person, row)
                    .isEqualTo(row.refusal().apply(person));
        }
    }

    private static String answer(RightsRow row, Scene scene) {
        try {
            row.call().in(scene);
            return "done";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private UUID account(String name) {
        return registration.register(name, name + "-" + UUID.randomUUID() + "@example.org", "a long enough password");
    }

    private void makeAdministrator(UUID account) {
        database.sql()
                .sql("update account set administrator = true where id = ?")
                .param(account)
                .update();
    }

    private static List<RightsRow> rows() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RightsRows.class));
        return scanner.findCandidateComponents("app.etappe.rights").stream()
                .map(found -> ClassUtils.resolveClassName(requireNonNull(found.getBeanClassName()), null))
                .map(type -> (RightsRows) BeanUtils.instantiateClass(type))
                .flatMap(module -> module.rows().stream())
                .toList();
    }

    @OnH2
    static class H2Test extends RightsMatrixTests {}

    @OnMariaDb
    static class MariaDbTest extends RightsMatrixTests {}
}
