namespace Cleanup.Tests.Kinds;

/// <summary>
/// How long a part of a leak may be: the leaks are found whole up to one of a few lengths, and beyond it not, so that a mark that is missing
/// is not looked for in all the text behind it.
/// </summary>
public sealed class ReachTests
{
    private const string Prose = "The vote is public.";

    private static readonly Cleaner _cleaner = new();

    /// <summary>The longest part, in UTF-16 units, and the leak before and behind it.</summary>
    public static TheoryData<int, string, string> Words => new()
    {
        { 64, "Map(", " -> 1, b -> 2)" },
        { 64, "[vc_", " id=\"a\"]" },
        { 64, "TypeError [X", "]: no stock\n    at pay (/srv/a.js:12:27)\n    at main (/srv/main.js:3:4)" },
    };

    public static TheoryData<int, string, string> Names => new()
    {
        { 512, "java.lang.Error: no stock\n\tat shop.Cart.pay(Cart.java:12) ~[", ".jar:1.2]\n\tat shop.Main.main(Main.java:3)" },
        { 512, "System.FormatException: no stock\n   at Shop.Main() in /src/", ".cs:line 3" },
        { 512, "Traceback (most recent call last):\n  File \"/srv/", ".py\", line 3, in main\n    pay()\nValueError: no stock" },
        { 512, "/srv/", ".rb:13:in `pay': no stock (RuntimeError)\n\tfrom /srv/main.rb:3:in `<main>'" },
        { 512, "/srv/cart.rb:13:in `", "': no stock (RuntimeError)\n\tfrom /srv/main.rb:3:in `<main>'" },
        { 512, "thread 'main' panicked at src/", ".rs:4:5:\nno stock\nstack backtrace:\n   0: shop::main\n             at ./src/main.rs:2:3" },
        { 512, "Warning: no stock in /srv/", ".php on line 12" },
        { 512, "A PHP Error was encountered\nSeverity: Notice\nMessage: no stock\nFilename: /srv/", ".php\nLine Number: 12" },
        { 512, "A PHP Error was encountered\nSeverity: ", "\nMessage: no stock\nFilename: /srv/a.php\nLine Number: 12" },
        { 512, "array (\n  'a' => 1,\n  'b' => \n  ", "::__set_state(array(\n  )),\n)" },
        { 512, "/srv/", ".php:12:\narray(1) {\n  'a' =>\n  int(1)\n}" },
        { 512, "{# ", " #}" },
        { 512, "![", "](data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7)" },
        { 512, "map[", ":1 b:2]" },
        { 512, "Post", "(id=1, title=A vote, url=/a)" },
        { 512, "%Shop.", "{a: 1, b: nil}" },
        { 512, "window.", " = {\"a\": 1, \"b\": [1, 2]};" },
        { 512, "{ ", ": 1, b: [Function: f] }" },
    };

    public static TheoryData<int, string, string> Lines => new()
    {
        { 2_048, "/srv/cart.js:3\n", "\n    ^\n\nTypeError: no stock\n    at pay (/srv/a.js:12:27)\n    at main (/srv/main.js:3:4)" },
        { 2_048, "thread 'main' panicked at src/main.rs:4:5:\nno stock\nstack backtrace:\n   0: a::", "\n             at ./src/main.rs:2:3" },
        { 2_048, "Use of uninitialized value $a in ", " at /srv/a.pl line 12." },
        { 2_048, "array(1) {\n  [\"", "\"]=>\n  int(1)\n}" },
        { 2_048, "array(1) {\n  '", "' =>\n  int(1)\n}" },
        { 2_048, "array:1 [\n  \"", "\" => 1\n]" },
        { 2_048, "{{ page.", " }}" },
        { 2_048, "<style data-a=\"", "\">.a{color:red}</style>" },
        { 2_048, "%!d(string=", ")" },
        { 2_048, "#<struct ", " a=1, b=nil>" },
        { 2_048, "<pre class=\"", "\">Array\n(\n    [a] => 1\n    [b] => 2\n)\n</pre>" },
        { 2_048, "$VAR1 = { 'a' => qr/", "/, 'b' => 2 };" },
    };

    public static TheoryData<int, string, string> Messages => new()
    {
        { 8_192, "panic: ", "\n\ngoroutine 1 [running]:\nmain.pay(0x1)\n\t/srv/main.go:12 +0x1\nmain.main()\n\t/srv/main.go:3 +0x1" },
        { 8_192, "Traceback (most recent call last):\n  File \"/srv/a.py\", line 3, in main\n    pay(", ")\nValueError: no stock" },
        { 8_192, "/srv/cart.rb:13:in `pay': ", " (RuntimeError)\n\tfrom /srv/main.rb:3:in `<main>'" },
        { 8_192, "thread 'main' panicked at src/main.rs:4:5:\n", "\nstack backtrace:\n   0: shop::main\n             at ./src/main.rs:2:3" },
        { 8_192, "[vc_row id=\"", "\"]" },
        { 8_192, "<style>/* ", " */.a{color:red}</style>" },
    };

    public static TheoryData<int, string, string> Blocks => new()
    {
        { 131_072, "document.write(\"", "\");" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    [MemberData(nameof(Names))]
    [MemberData(nameof(Lines))]
    [MemberData(nameof(Messages))]
    [MemberData(nameof(Blocks))]
    public void A_leak_is_whole_up_to_the_length_of_a_part_and_not_beyond(int longest, string before, string behind)
    {
        Assert.True(IsWhole(before + new string('x', longest * 7 / 8) + behind), "is not found whole");
        Assert.False(IsWhole(before + new string('x', longest * 9 / 8) + behind), "is looked for further");
    }

    private static bool IsWhole(string leak) => _cleaner.Find($"{Prose}\n\n{leak}\n\n{Prose}").Any(finding =>
        finding.Range.Start <= Prose.Length + 2 && finding.Range.End >= Prose.Length + 2 + leak.Length);
}
