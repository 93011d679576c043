import Diagnostics
import Templates
import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    ("<a class={{title}}>", "1:12+5 “title” stands in the value of “class”, without quotation marks"),
    ("<a class=x{{title}}>", "1:13+5 “title” stands in the value of “class”, without quotation marks"),
    ("<a class= {{count}}>", "1:13+5 “count” stands in the value of “class”, without quotation marks"),
    ("<{{title}}>", "1:4+5 “title” stands at the start of a tag, outside an attribute’s value"),
    ("</{{title}}>", "1:5+5 “title” stands at the start of a tag, outside an attribute’s value"),
    ("<h{{count}}>", "1:5+5 “count” stands inside the tag <h>, outside an attribute’s value"),
    ("<a {{title}}>", "1:6+5 “title” stands inside the tag <a>, outside an attribute’s value"),
    ("<a data-{{title}}=\"\">", "1:11+5 “title” stands inside the tag <a>, outside an attribute’s value"),
    ("<a class=\"x\"{{title}}>", "1:15+5 “title” stands inside the tag <a>, outside an attribute’s value"),
    ("</a {{title}}>", "1:7+5 “title” stands inside the tag </a>, outside an attribute’s value"),
    ("<!-- {{title}} -->", "1:8+5 “title” stands in a comment"),
    ("<!-- a --!x {{title}} -->", "1:15+5 “title” stands in a comment"),
    ("<!doctype {{title}}>", "1:13+5 “title” stands in a declaration such as <!doctype>"),
    ("<?xml {{title}}?>", "1:9+5 “title” stands in a declaration such as <!doctype>"),
    ("<![CDATA[{{title}}]]>", "1:12+5 “title” stands in a declaration such as <!doctype>"),
    ("</ {{title}}>", "1:6+5 “title” stands in a declaration such as <!doctype>"),
    ("<script src=\"/a.js\">{{title}}</script>", "1:23+5 “title” stands in <script>"),
    ("<iframe>{{title}}</iframe>", "1:11+5 “title” stands in <iframe>"),
    ("<title></ti{{title}}</title>", "1:14+5 “title” stands in <title>"),
    ("<p title=\"{{body}}\">", "1:13+4 “body” is a piece of HTML and stands in the value of “title”"),
    (
      "<title>{{body}}</title>",
      "1:10+4 “body” is a piece of HTML and stands in <title>, which holds text only"
    ),
    (
      "<textarea>{{body}}</textarea>",
      "1:13+4 “body” is a piece of HTML and stands in <textarea>, which holds text only"
    ),
    (
      "<iframe srcdoc=\"{{title}}\"></iframe>",
      "1:19+5 “title” stands in the value of “srcdoc”, which is a page of its own"
    ),
  ])
  func aValueThatCannotBeEscapedIsRefused(template: String, finding: String) {
    #expect(findings(template) == ["TEMPLATE-PLACE " + finding])
  }

  @Test(arguments: [
    ("<style>p{}</style>", "1:2+5 <style> is refused"),
    ("<svg><STYLE></style>", "1:7+5 <style> is refused"),
    ("<p style=\"x\">", "1:4+5 the attribute “style” is refused"),
    ("<p\n  STYLE>", "2:3+5 the attribute “style” is refused"),
    ("<p class=\"a\" onclick=\"x\">", "1:14+7 the attribute “onclick” is refused"),
    ("<p/onload=x>", "1:4+6 the attribute “onload” is refused"),
    ("<script>x</script>", "1:2+6 <script> without “src” is refused"),
    ("<script type=\"module\"></script>", "1:2+6 <script> without “src” is refused"),
    ("<script{{#draft}} src=\"/a.js\"{{/draft}}></script>", "1:2+6 <script> without “src” is refused"),
    ("<a href=\"javascript:x\">", "1:10+11 an address that runs code is refused"),
    ("<a href=' java\tScript:x'>", "1:10+13 an address that runs code is refused"),
    ("<a href=javascript:x>", "1:9+11 an address that runs code is refused"),
    ("<form action=\"vbscript:x\">", "1:15+9 an address that runs code is refused"),
    ("<a href=\"java&#115;cript:x\">", "1:10+5 a character reference could hide the kind of this address"),
    ("<a href=\"a\"class=\"b\">", "1:12+1 a space is missing before this in the tag <a>"),
    ("<a class=\"a\"\">", "1:13+1 “\"” cannot stand here in the tag <a>"),
    ("<a =x>", "1:4+1 “=” cannot stand here in the tag <a>"),
    ("<a <b>", "1:4+1 “<” cannot stand here in the tag <a>"),
  ])
  func literalCodeAndBrokenTagsAreRefused(template: String, finding: String) {
    #expect(findings(template) == ["TEMPLATE-PLACE " + finding])
  }

  @Test(arguments: [
    "<!doctype html><html lang=en><br/><input disabled><a href=/x/y>a < b</a>",
    "<script src=\"/a.js\" defer></script><script src=/b.js></script>{{title}}",
    "<script src=\"/a.js\"></scriptx></script>{{title}}",
    "<!-- a -- b --->{{title}}<!---->{{title}}<!-->{{title}}<!-- x --!>{{title}}",
    "<p class=a>{{title}}<p class=a id=b>{{title}}<p class = 'x' >{{title}}</p >{{title}}",
    "<textarea><b>\"</textarea>{{title}}<TITLE>{{title}}</TITLE >{{body}}",
    "<a href=\"page.html\">{{title}}</a><a href=\"mailto:a@b.c\">{{title}}</a><a href=''>{{title}}</a>",
    "</>{{title}}<1{{title}}<<b>{{title}}</b><a/ href=\"/\"/>{{title}}<a href=>{{title}}",
    "<meter value=\"{{count}}\" data-style=\"x\" formaction>{{title}}</meter>",
  ])
  func ordinaryHTMLIsAccepted(template: String) throws {
    #expect(findings(template) == [])
    #expect(try html(template).contains("Title") == template.contains("{{title}}"))
  }
}
