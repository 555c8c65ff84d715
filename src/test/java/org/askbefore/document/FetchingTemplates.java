package org.askbefore.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;

/**
 * Files of a folder of templates that would make a browser ask an address for something, each in its own way.
 *
 * @param file its name in the folder
 * @param text with {@code URL} where the address goes
 * @param refused a part of what is said of it; empty where the page is made, without what would fetch
 */
public record FetchingTemplates(String file, String text, String refused) {
    private static final String IMG = "<img src=\"URL\" alt=\"x\"/>";
    private static final String STYLE = "<style> holds more than ${styles}.";

    /** All of them. */
    public static Stream<FetchingTemplates> all() {
        return Stream.of(
                inStyle("@import url(\"URL?n=${person.name!}\");"),
                inStyle("${styles}body { background: url(URL) }"),
                inStyle("@im\\70ort \"URL\";"),
                inStyle("body { background: \\75rl(URL) }"),
                inStyle("body { cursor: -webkit-image-set(\"URL\" 1x), auto }"),
                inStyle("@font-face { font-family: x; src: url(URL) } body { font-family: x }"),
                inStyle("<![CDATA[@import \"URL\";]]>"),
                inStyle("<#if styles?markup_string?length gt 99>@import \"URL\";</#if>", ""),
                inStyle("<!-- </style>" + IMG + " -->", ""),
                head("<title>t<!-- </title>" + IMG + " --></title>", ""),
                head("<title>t</title><style/>", ""),
                head("<meta http-equiv=\"refresh\" content=\"0; url=URL\"/>", "cannot have \"http-equiv\""),
                head("<link rel=\"stylesheet\" href=\"URL\"/>", "<link> is not an element"),
                head("<base href=\"URL\"/>", "<base> is not an element"),
                head("<meta charset=\"iso-2022-jp\"/>", "The page is not in \"iso-2022-jp\"."),
                body("<#if styles?markup_string?length gt 99>" + IMG + "</#if>", ""),
                body("<p><![CDATA[ >" + IMG + " ]]></p>", ""),
                body("<!-->" + IMG + "-->", ""),
                body("<!--->" + IMG + "-->", ""),
                body("<textarea name=\"a\" aria-label=\"a\"><!-- </textarea>" + IMG + " --></textarea>", ""),
                body("<p>} @import \"URL\"; body { background: url(URL) }</p>", ""),
                body(IMG, "<img> has no picture in it."),
                body(IMG.replace("URL", "data:image/svg+xml,URL"), "<img> has no picture in it."),
                body("<img src=\"data:image/png;base64,\" srcset=\"URL\" alt=\"x\"/>", "cannot have \"srcset\""),
                body("<p style=\"background: url(URL)\">x</p>", "cannot have \"style\""),
                body("<input type=\"image\" name=\"a\" aria-label=\"a\"/>", "must have type=\"checkbox\""),
                body("<textarea name=\"a\" aria-label=\"a\" formaction=\"URL\"/>", "cannot have \"formaction\""),
                body("<p xlink:href=\"URL\">x</p>", "cannot have \"xlink:href\""),
                body("<p><a href=\"URL\" ping=\"URL\">x</a></p>", "<a> is not an element"),
                body("<iframe src=\"URL\"/>", "<iframe> is not an element"),
                body("<svg><image href=\"URL\"/></svg>", "<svg> is not an element"),
                body("<form action=\"URL\"/>", "<form> is not an element"),
                new FetchingTemplates("checklist.ftlh", "<?xml a=\">" + IMG + "\"?>" + page("", ""), ""),
                new FetchingTemplates(
                        "checklist.ftlh",
                        page("", "").replace(" lang", " xmlns=\"http://www.w3.org/2000/svg\" lang"),
                        "xmlns names something else"),
                screen("@IMPORT 'URL';", "cannot stand in a style sheet"),
                screen("@media print { body { background: url(URL) } }", "cannot stand in a style sheet"),
                screen("body { background: ur\\6c(URL) }", "cannot stand in a style sheet"),
                screen("body { background: \u00aaurl(URL) }", "cannot stand in a style sheet"),
                screen("body { background: -webkit-image-set('URL' 1x) }", "cannot stand in a style sheet"),
                screen("body { background: image-set('URL' 1x) }", "cannot stand in a style sheet"),
                screen("body { background: url/**/(URL) }", ""),
                screen("@im/**/port 'URL';", ""));
    }

    private static FetchingTemplates inStyle(String css) {
        return inStyle(css, STYLE);
    }

    private static FetchingTemplates inStyle(String css, String refused) {
        return head("<style>" + css + "</style>", refused);
    }

    private static FetchingTemplates head(String head, String refused) {
        return new FetchingTemplates("checklist.ftlh", page(head, "<p>body { background: url(URL) }</p>"), refused);
    }

    private static FetchingTemplates body(String body, String refused) {
        return new FetchingTemplates("checklist.ftlh", page("<style>${styles}</style>", body), refused);
    }

    private static FetchingTemplates screen(String css, String refused) {
        return new FetchingTemplates("screen.css", css, refused);
    }

    private static String page(String head, String body) {
        String title = head.contains("<title>") ? "" : "<title>t</title>";
        return "<html lang=\"en\">\n<head>" + title + head + "</head>\n<body><h1>t</h1>" + body + "</body></html>\n";
    }

    /** The web page made with it. @throws ProblemException if it is refused */
    public String html(Path folder, String address) throws IOException, ProblemException {
        Files.writeString(folder.resolve(file), text.replace("URL", address));
        Request request = Lists.request("procedure: sdr\nperson: {name: Ann Example}\n");
        byte[] html = DocumentMaker.of(folder).make(Lists.list(request), Format.HTML, request.print());
        return new String(html, StandardCharsets.UTF_8);
    }

    /** A theme that ends in a comment without an end, where the next sheet goes on. */
    public static List<FetchingTemplates> joined() throws IOException {
        String theme = Files.readString(Path.of("templates/theme.css")) + "/* <";
        return List.of(
                new FetchingTemplates("theme.css", theme, ""), screen("/style><img src=\"URL\"/><style>/* */", ""));
    }
}
