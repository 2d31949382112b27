using Cleanup.Fuzz.Invariants;
using Cleanup.Fuzz.Minimising;
using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Tests;

public sealed class MinimiserTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void What_does_not_matter_goes()
    {
        string text = string.Concat(Enumerable.Range(0, 200).Select(number => $"line {number}\n")) + "<b>" + new string('x', 500) + "}";
        Assert.Equal("<}", Minimise(text, text => text.Contains('<') && text.IndexOf('}') > text.IndexOf('<')));
    }

    [Fact]
    public void What_must_stay_becomes_plain() =>
        Assert.Equal("aaa!a", Minimise("ü\u200B{9}\uD800!?", text => text.Length >= 5 && text.Contains('!')));

    [Fact]
    public void A_text_that_breaks_nothing_smaller_stays() => Assert.Equal("<>", Minimise("<>", text => text == "<>"));

    [Fact]
    public void No_more_is_tried_than_there_is_patience_for()
    {
        int tries = 0;
        Assert.Equal("abc", new Minimiser(_ => tries++ >= 0, TimeSpan.Zero).Minimise("abc"));
        Assert.Equal(0, tries);
    }

    [Fact]
    public void Another_violation_is_not_the_same()
    {
        Subject subject = Subject.Library with { Clean = Fail };
        Violation violation = new NothingFails().Check(new Trial("<<<<<<<<", subject))[0];
        Assert.Equal("aaaa", Minimise("<<<<<<<<", new SameViolation(subject, new NothingFails(), violation).IsIn));
    }

    private static CleanResult Fail(string text) => throw (text.Length > 3 ? new FormatException() : new InvalidOperationException());

    private static string Minimise(string text, Func<string, bool> breaks) => new Minimiser(breaks, _patience).Minimise(text);
}
