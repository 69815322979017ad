package app.etappe.rights;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One public service method and who may call it.
 *
 * @param method as {@code WorkspaceService.create(String, String)}
 * @param call calls it in a scene of its own
 * @param allowed who is not refused for want of a right
 * @param refusal the code with which each of the others is refused
 */
public record RightsRow(String method, ThrowingCall call, Set<Person> allowed, Function<Person, String> refusal) {

    /** A call of the service; what it throws is the answer. */
    @FunctionalInterface
    public interface ThrowingCall {
        void in(Scene scene);
    }

    /** A method about one workspace or something in it: strangers do not learn that it is there. */
    public static RightsRow inWorkspace(String method, Set<Person> allowed, ThrowingCall call) {
        return new RightsRow(
                method,
                call,
                allowed,
                person ->
                        person == Person.ANONYMOUS ? "not-signed-in" : person.isMember() ? "not-allowed" : "not-found");
    }

    /** A method about the installation or one's own account: nothing is hidden, only refused. */
    public static RightsRow inInstallation(String method, Set<Person> allowed, ThrowingCall call) {
        return new RightsRow(
                method, call, allowed, person -> person == Person.ANONYMOUS ? "not-signed-in" : "not-allowed");
    }

    /** A method that asks for no right, for the reason given; it is not called. */
    public static RightsRow open(String method, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(method + " needs a reason");
        }
        return new RightsRow(method, scene -> {}, Person.EVERYBODY, person -> "");
    }

    /** The same, but who is not signed in is told what strangers are told. */
    public RightsRow withAnonymousAsStranger() {
        UnaryOperator<Person> seenAs = person -> person == Person.ANONYMOUS ? Person.STRANGER : person;
        return new RightsRow(method, call, allowed, person -> refusal.apply(seenAs.apply(person)));
    }

    /** How rows name a method. */
    static String nameOf(Class<?> service, Method method) {
        return service.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String toString() {
        return method;
    }
}
