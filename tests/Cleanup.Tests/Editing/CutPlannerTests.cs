using System.Collections.Immutable;
using Cleanup.Editing;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Editing;

public class CutPlannerTests
{
    // Text between ⟦ and ⟧ is a leak.
    [Theory]
    [InlineData("One.\n\n⟦x⟧", "One.")]
    [InlineData("One.\n\n⟦x⟧\n", "One.\n")]
    [InlineData("One.\n\n⟦x⟧  \n\n", "One.\n\n")]
    [InlineData("One.\n⟦x⟧", "One.")]
    [InlineData("One. ⟦x⟧", "One.")]
    [InlineData("One.⟦x⟧", "One.")]
    [InlineData("One.  \n\n⟦x⟧", "One.  ")]
    [InlineData("One.\r\n\r\n⟦x⟧\r\n", "One.\r\n")]
    public void A_leak_at_the_end_takes_the_blanks_before_it(string marked, string expected) => AssertCut(marked, expected);

    [Theory]
    [InlineData("⟦x⟧\n\nOne.", "One.")]
    [InlineData("\n⟦x⟧\n\nOne.", "One.")]
    [InlineData("⟦x⟧ One.", "One.")]
    [InlineData("⟦x⟧One.", "One.")]
    [InlineData("⟦x⟧\n\n   Indented.", "   Indented.")]
    [InlineData("  ⟦x⟧\r\r   Indented.", "   Indented.")]
    public void A_leak_at_the_start_takes_the_blanks_behind_it(string marked, string expected) => AssertCut(marked, expected);

    [Theory]
    [InlineData("One.\n\n⟦x⟧\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\r\n\r\n⟦x⟧\r\n\r\nTwo.", "One.\r\n\r\nTwo.")]
    [InlineData("One.\r\r⟦x⟧\r\rTwo.", "One.\r\rTwo.")]
    [InlineData("One.\n\n\n\n⟦x⟧\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\n\n⟦x⟧\n\n\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\n\n  ⟦x⟧ \n\n  Two.", "One.\n\n  Two.")]
    [InlineData("One. \n \n⟦x⟧\n \n\n\tTwo.", "One. \n \n\tTwo.")]
    [InlineData("One.\r\n⟦x⟧\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\r\n⟦x⟧\r\n\r\nTwo.", "One.\r\n\r\nTwo.")]
    public void A_cut_paragraph_takes_one_of_its_blank_lines_along(string marked, string expected) => AssertCut(marked, expected);

    [Theory]
    [InlineData("one \u200B⟦x⟧\u200B two", "one\u200B two")]
    [InlineData("one\u200B⟦x⟧\uFEFFtwo", "one two")]
    [InlineData("(one)\u200B⟦x⟧.", "(one).")]
    [InlineData("One.\n\u200B⟦x⟧\u200B\nTwo.", "One.\nTwo.")]
    [InlineData("One.\n\n⟦x⟧\u200B\u00A0", "One.")]
    [InlineData("one ⟦x⟧\u200B⟦y⟧ two", "one two")]
    public void Invisible_blanks_go_as_others_do_and_part_no_words(string marked, string expected) => AssertCut(marked, expected);

    [Theory]
    [InlineData("One\n⟦x⟧\ntwo.", "One\ntwo.")]
    [InlineData("One\r\n⟦x⟧\r\ntwo.", "One\r\ntwo.")]
    [InlineData("One\n    ⟦x⟧\n    two.", "One\n    two.")]
    [InlineData("One.\n\n⟦x⟧\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\n\n    ⟦x⟧\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\n⟦x⟧\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\n\n⟦x⟧ Two.", "One.\n\nTwo.")]
    [InlineData("One.\n\n  ⟦x⟧ Two.", "One.\n\n  Two.")]
    [InlineData("One. ⟦x⟧ \n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.⟦x⟧\nTwo.", "One.\nTwo.")]
    [InlineData("One.\n⟦x⟧Two.", "One.\nTwo.")]
    public void A_cut_line_leaves_the_stronger_separator(string marked, string expected) => AssertCut(marked, expected);

    [Theory]
    [InlineData("one ⟦x⟧ two", "one two")]
    [InlineData("one  ⟦x⟧ two", "one two")]
    [InlineData("one ⟦x⟧  two", "one two")]
    [InlineData("one⟦x⟧ two", "one two")]
    [InlineData("one ⟦x⟧two", "one two")]
    [InlineData("one⟦x⟧two", "one two")]
    [InlineData("One.⟦x⟧Two.", "One. Two.")]
    [InlineData("100%⟦x⟧two", "100% two")]
    [InlineData("one ⟦x⟧, two", "one, two")]
    [InlineData("one⟦x⟧, two", "one, two")]
    [InlineData("one ⟦x⟧”", "one”")]
    [InlineData("(⟦x⟧ one)", "(one)")]
    [InlineData("(⟦x⟧one)", "(one)")]
    [InlineData("“⟦x⟧one”", "“one”")]
    [InlineData("one-⟦x⟧two", "one-two")]
    [InlineData("天気⟦x⟧予報", "天気予報")]
    [InlineData("one\u00A0⟦x⟧ two", "one two")]
    public void A_cut_in_a_line_leaves_no_glued_words_and_no_doubled_blanks(string marked, string expected) => AssertCut(marked, expected);

    [Theory]
    [InlineData("One.\n\n⟦x⟧\n\n⟦y⟧\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\n\n⟦x⟧⟦y⟧\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("one⟦x⟧⟦y⟧two", "one two")]
    [InlineData("one ⟦x⟧ ⟦y⟧ two", "one two")]
    [InlineData("⟦x⟧\n⟦y⟧\n\nOne.", "One.")]
    [InlineData("One.\n\n⟦x⟧ ⟦y⟧\n", "One.\n")]
    [InlineData("⟦x⟧ one ⟦y⟧ two ⟦z⟧", "one two")]
    public void Leaks_side_by_side_are_cut_as_one(string marked, string expected) => AssertCut(marked, expected);

    [Theory]
    [InlineData("⟦x⟧")]
    [InlineData("\n ⟦x⟧ \n")]
    [InlineData("⟦x⟧\n⟦y⟧\n")]
    public void A_text_that_is_all_leak_becomes_empty(string marked) => AssertCut(marked, "");

    [Fact]
    public void Each_range_says_why_it_went()
    {
        (string text, ImmutableArray<Finding> findings) = Parse("One.\n\n⟦xx⟧ ⟦y⟧\n");

        Assert.Equal(
            [
                new Edit(new TextRange(4, 2), EditCause.Separator, "\n\n", ""),
                new Edit(new TextRange(6, 2), EditCause.Leak, "xx", ""),
                new Edit(new TextRange(8, 1), EditCause.Separator, " ", ""),
                new Edit(new TextRange(9, 1), EditCause.Leak, "y", ""),
            ],
            CutPlanner.Plan(text, findings));
    }

    [Fact]
    public void A_finding_that_is_only_reported_stays()
    {
        (string text, ImmutableArray<Finding> findings) = Parse("One ⟦x⟧ two ⟦y⟧ three");
        findings = findings.SetItem(0, findings[0].With(it => it.Action, LeakAction.Reported));

        Assert.Equal("One x two three", TextEdits.Apply(text, CutPlanner.Plan(text, findings)));
        Assert.Empty(CutPlanner.Plan(text, findings[..1]));
    }

    [Fact]
    public void Random_leaks_leave_the_other_words_in_order_and_apart()
    {
        Gen<string> word = Gen.OneOf("one", "two.", "“three”", "(four)");
        Gen<string> separator = Gen.OneOf(" ", "\n", "\n\n", "\r\n\r\n", " \n", "\n\n    ");
        Gen<string> leak = Gen.OneOf("⟦x⟧", "⟦y z⟧", "⟦x⟧ ⟦y⟧");
        Gen.Select(Gen.OneOf(word, leak), separator).Array[1, 12].Holds(pieces =>
        {
            string marked = string.Concat(pieces.Select(piece => piece.Item1 + piece.Item2));
            string[] words = [.. pieces.Select(piece => piece.Item1).Where(piece => piece[0] != '⟦')];
            (string text, ImmutableArray<Finding> findings) = Parse(marked);

            ImmutableArray<Edit> edits = CutPlanner.Plan(text, findings);
            string clean = TextEdits.Apply(text, edits);

            Assert.Equal(words, clean.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.DoesNotContain("\n\n\n", clean, StringComparison.Ordinal);
            Assert.Equal(text, TextEdits.Restore(clean, edits));
            Assert.All(edits, edit => Assert.Equal(text.Substring(edit.Range.Start, edit.Range.Length), edit.Raw));
        }, samples: 1_000);
    }

    private static void AssertCut(string marked, string expected)
    {
        (string text, ImmutableArray<Finding> findings) = Parse(marked);
        ImmutableArray<Edit> edits = CutPlanner.Plan(text, findings);

        Assert.Equal(expected, TextEdits.Apply(text, edits));
        Assert.Equal(text, TextEdits.Restore(expected, edits));
    }

    private static (string Text, ImmutableArray<Finding> Findings) Parse(string marked)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var text = new System.Text.StringBuilder();
        int start = 0;
        foreach (char character in marked)
        {
            if (character == '⟦') start = text.Length;
            else if (character != '⟧') text.Append(character);
            else findings.Add(Leak(TextRange.FromBounds(start, text.Length)));
        }
        return (text.ToString(), findings.ToImmutable());
    }

    private static Finding Leak(TextRange range) => new()
    {
        Kind = LeakKinds.Json,
        Range = range,
        Evidence = Evidence.None,
        Confidence = Confidence.Certain,
        Action = LeakAction.Cut,
        Recovery = RecoveredValue.None,
    };
}
