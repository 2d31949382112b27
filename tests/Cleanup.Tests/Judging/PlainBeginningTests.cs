using Cleanup.Judging;
using Cleanup.Testing;

namespace Cleanup.Tests.Judging;

/// <summary>What begins as no line of code does, no pattern of code takes for one.</summary>
public sealed class PlainBeginningTests
{
    private static readonly string[] _behind = [" word", " (x) : y", " = 1", ": a b", " a=1;", " Error: x", " at b", " x():", ",", ", b = 1", ".", "()", "(a);"];

    private static readonly string[] _before = ["", "“", "12 "];

    // Each line of the fixtures, and each of its words with what code has behind its words.
    private static IEnumerable<string> Lines =>
        Excerpts.LookAlikes.Concat(Excerpts.Leaks.Select(static leak => leak.Leak)).Concat(SpecExample.All.Select(static example => example.Source))
            .SelectMany(static text => text.Split('\n'))
            .SelectMany(static line => line.Split(' ').SelectMany(static word => _behind.Select(behind => word + behind)).Append(line))
            .SelectMany(static line => _before.Select(before => before + line))
            .Distinct(StringComparer.Ordinal);

    [Fact]
    public void No_pattern_of_code_matches_what_begins_plainly()
    {
        string[] plain = [.. Lines.Where(static line => PlainBeginnings.Has(line))];
        Assert.True(plain.Length > 5_000, $"only {plain.Length}");
        Assert.DoesNotContain(plain, static line =>
            ClassPatterns.Source.IsMatch(line) || ClassPatterns.Log.IsMatch(line) || ClassPatterns.Machine.IsMatch(line));
    }

    [Theory]
    [InlineData("SELECT id FROM tides", false)]
    [InlineData("variety of boats", false)]
    [InlineData("The council votes", true)]
    [InlineData("Гавань открыта", true)]
    [InlineData("  ValueError was raised", false)]
    [InlineData("x = 1", false)]
    [InlineData("Home", true)]
    [InlineData("else", false)]
    [InlineData("However, nobody came", true)]
    [InlineData("12 boats", true)]
    [InlineData("“Nobody came", true)]
    [InlineData("½ = x", false)]
    [InlineData("pip3 install x", false)]
    public void A_keyword_or_a_sign_is_looked_at(string line, bool isPlain) => Assert.Equal(isPlain, PlainBeginnings.Has(line));
}
