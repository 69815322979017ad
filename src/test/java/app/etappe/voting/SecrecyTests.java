package app.etappe.voting;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Refusal;
import app.etappe.priority.StoryService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people learn of the votes of others: nothing before the reveal, and of an anonymous round never whose they were. */
@ExtendWith(OutputCaptureExtension.class)
abstract class SecrecyTests extends VotingFixture {

    @Autowired
    ApplicationContext context;

    @Autowired
    StoryService stories;

    @Test
    void whatever_others_vote_everybody_else_reads_the_same_to_the_letter() {
        clock.stopAt(Instant.parse("2026-03-01T10:00:00Z"));
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, false, vic));
        var browser = guests.takePart(as(ed, () -> guestList.invite(round, "Gil")));
        votes(eve, round, late);

        var before = readBy(workspace, round, browser);
        votes(ed, round, late, late, dear);
        votes(dan, round, dear, dear, dear);
        as(dan, () -> ballots.takeBack(round, dear));

        assertThat(before).hasSizeGreaterThan(20);
        assertThat(readBy(workspace, round, browser)).isEqualTo(before);
    }

    @Test
    void a_round_that_is_over_and_not_revealed_reads_like_one_with_other_votes() {
        clock.stopAt(Instant.parse("2026-03-01T10:00:00Z"));
        var workspace = workspace();
        for (boolean anonymous : new boolean[] {true, false}) {
            var one = open(workspace, draft(both, 5, 3, anonymous));
            var other = open(workspace, draft(both, 5, 3, anonymous));
            for (var who : List.of(ed, eve, dan)) {
                votes(who, one, late, late);
            }
            votes(ed, other, dear);
            as(ed, () -> {
                leading.end(one);
                leading.end(other);
            });

            for (var reader : List.of(ann, vic)) {
                assertThat(readOfRound(reader, one)).isEqualTo(readOfRound(reader, other));
            }
        }
    }

    @Test
    void after_an_anonymous_round_no_row_and_no_log_line_links_a_voter_to_it(CapturedOutput log) {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, true));
        votes(ed, round, late);
        votes(eve, round, late, dear);
        votes(dan, round, dear);
        as(eve, () -> ballots.done(round, true));
        endAndReveal(round);

        assertThat(as(vic, () -> results.of(round)).voters()).isEqualTo(3);
        for (var row : rowsWith(eve)) {
            assertThat(row).doesNotContain(round.toString(), late.toString(), dear.toString());
        }
        assertThat(log.getAll()).doesNotContain(eve.toString());
    }

    /** All that voters, owners, deciders, viewers, and a guest read of a workspace and its round. */
    private List<String> readBy(UUID workspace, UUID round, String browser) {
        var read = new ArrayList<String>();
        for (var reader : List.of(eve, ann, vic)) {
            as(reader, () -> read.addAll(answers(workspace)));
            as(reader, () -> read.addAll(answers(round)));
            both.forEach(item -> read.add(String.valueOf(as(reader, () -> stories.of(item, Integer.MAX_VALUE)))));
        }
        read.addAll(answers(browser));
        read.add(String.valueOf(revealed.last(workspace)));
        return read;
    }

    /** The same of one round, with its id taken out. */
    private List<String> readOfRound(UUID reader, UUID round) {
        return as(reader, () -> answers(round)).stream()
                .map(answer -> answer.replace(round.toString(), "this"))
                .toList();
    }

    /** What every service of the module answers that reads something, asked about one thing. */
    private List<String> answers(Object about) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().equals("app.etappe.voting"))
                .sorted(Comparator.comparing(
                        bean -> AopUtils.getTargetClass(bean).getName()))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(SecrecyTests::reads)
                        .filter(method ->
                                Arrays.stream(method.getParameterTypes()).allMatch(type -> type.isInstance(about)))
                        .sorted(Comparator.comparing(Method::toString))
                        .map(method -> method.getName() + ": " + answer(bean, method, about)))
                .toList();
    }

    private static boolean reads(Method method) {
        var transaction = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        return transaction != null && transaction.readOnly();
    }

    private static String answer(Object bean, Method method, Object about) {
        var arguments = new Object[method.getParameterCount()];
        Arrays.fill(arguments, about);
        try {
            return String.valueOf(method.invoke(bean, arguments));
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(Refusal.class);
            return String.valueOf(refused.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row of every table in which somebody stands, with all that stands beside them. */
    private List<String> rowsWith(UUID who) {
        var found = new ArrayList<String>();
        for (var table : database.tables()) {
            database
                    .sql()
                    .sql("select * from `" + table + "`")
                    .query((row, number) -> {
                        var all = new StringBuilder(table);
                        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                            all.append(' ').append(row.getString(column));
                        }
                        return all.toString();
                    })
                    .list()
                    .stream()
                    .filter(row -> row.contains(who.toString()))
                    .forEach(found::add);
        }
        assertThat(found).as("where memberships stand, at least").isNotEmpty();
        return found;
    }

    @OnH2
    static class H2Test extends SecrecyTests {}

    @OnMariaDb
    static class MariaDbTest extends SecrecyTests {}
}
