using System.Text.RegularExpressions;
using Cleanup.Judging;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Judging;

/// <summary>What is told at a glance is what the patterns say.</summary>
public sealed class ListingIdiomsTests
{
    private static readonly string[] _scraps =
    [
        "console.log", "alert(", "print(", "println(", "printf (", "echo ", "// => ", "//output", "//x", "// \"", "# =>", "#\n=>", "=> {", "=>(",
        "->", "await", "import", "require(", "module.exports", "export", "asserts", "describe(", "it('", "class A", "let x", "const y", "<?php",
        "$this", "self.", "::", ":", " ", "def f", "fn f", "func f", "public", "private", "static", "string", "int", "void", "bool", "number",
        "a", "é", "_", "\n", ".", "#", "fooBar", "foo_bar", "()", "--all", "-v", "x-y", "$x", "a::b", "a.php", ".env", "`x y`", "(see", "U.S.",
    ];

    private static readonly Gen<string> _texts = Gen.Int[0, _scraps.Length - 1]
        .Select(static index => _scraps[index]).List[0, 30].Select(static parts => string.Concat(parts));

    [Fact]
    public void Idioms_are_counted_as_the_pattern_finds_them()
    {
        var pattern = new Regex(ListingIdioms.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
        _texts.Holds(
            text =>
            {
                int expected = pattern.Matches(text).Select(static match => match.Value).Distinct(StringComparer.Ordinal).Count();
                Assert.Equal(expected, ListingIdioms.Count([], int.MaxValue, text));
                Assert.Equal(Math.Min(2, expected), ListingIdioms.Count([], 2, text));
            },
            samples: 2_000);
    }

    [Fact]
    public void No_identifier_is_in_a_sentence_that_has_not_what_they_have() => _texts.Holds(
        static text => Assert.All(text.Split('\n'), static line => Assert.Equal(Identifiers.Pattern.IsMatch(line), Identifiers.AreIn(line))),
        samples: 2_000);
}
