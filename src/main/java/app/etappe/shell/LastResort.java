package app.etappe.shell;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for what fails outside of the pages, such as a request while the database is away. It is whole in itself:
 * nothing that it would still have to ask for might be answered.
 */
@Component
class LastResort implements ErrorViewResolver {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – %s</title>
            <style>
            :root { color-scheme: light dark }
            body { max-width: 32rem; margin: 20vh auto 0; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
            h1 { font-size: 1.375rem }
            </style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            <p>%s</p>
            <p><a href="">%s</a></p>
            </main>
            </body>
            </html>
            """;

    private final I18NProvider texts;

    LastResort(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return status.is5xxServerError()
                ? new ModelAndView((values, asked, response) -> write(language(request), response))
                : null;
    }

    private void write(Locale language, HttpServletResponse response) throws IOException {
        var title = text("shell.away.title", language);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(PAGE.formatted(
                        language.getLanguage(),
                        title,
                        text("app.name", language),
                        title,
                        text("shell.away", language),
                        text("shell.away.again", language)));
    }

    private String text(String key, Locale language) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, language));
    }

    /** The first of the browser's languages that the pages speak. */
    private Locale language(HttpServletRequest request) {
        var spoken = texts.getProvidedLocales();
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> spoken.stream()
                        .filter(language -> language.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(spoken.getFirst());
    }
}
