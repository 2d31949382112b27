using System.Collections.Immutable;
using Cleanup.Articles.Layout;
using Cleanup.Editing;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Articles.Layout;

public sealed class ParagraphLayoutTests
{
    private const string First = "The council has backed a new ferry line across the harbour, the mayor said on Thursday.";
    private const string Second = "The first boat is to sail in spring, with room for sixty people and twenty bicycles.";

    [Theory]
    [InlineData($"{First}\n{Second}\n{First}", $"{First}\n\n{Second}\n\n{First}")]
    [InlineData($"{First}\r\n\r\n{Second}", $"{First}\n\n{Second}")]
    [InlineData($"{First}  \n \n\n\n{Second}", $"{First}\n\n{Second}")]
    [InlineData($"{First}\nWhat comes next\n{Second}", $"{First}\n\nWhat comes next\n\n{Second}")]
    [InlineData("The town council has backed a new ferry line across the\nharbour, the mayor said, after a dispute that lasted for\nyears. The first boat sails in spring.", "The town council has backed a new ferry line across the harbour, the mayor said, after a dispute that lasted for years. The first boat sails in spring.")]
    [InlineData("The har\u00ADbour mas\u00ADter\u200B waits.", "The harbour master waits.")]
    [InlineData("•\nTwo boats\n•\nThree crews", "• Two boats\n• Three crews")]
    [InlineData($"{First}\n• Two boats, and two more, and another two for the children.\n• Three crews\n{Second}", $"{First}\n\n• Two boats, and two more, and another two for the children.\n• Three crews\n\n{Second}")]
    public void A_text_is_set_as_one_would_set_it(string source, string expected) => Assert.Equal(expected, Apply(source));

    [Theory]
    [InlineData("Roses are red,\nviolets are blue,\nboats go to sea\nand so do you.")]
    [InlineData($"{First}\n\nHarbour Office\n1 Quay Street\nExampletown\n\n{Second}\n\n{First}")]
    [InlineData("- one\n- two\n- three")]
    [InlineData("  indented\n    more")]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("A line")]
    public void Verses_addresses_and_lists_keep_their_lines(string source) => Assert.Same(source, Apply(source));

    [Fact]
    public void It_is_the_same_again_and_can_be_taken_back()
    {
        Gen<string> piece = Gen.OneOf(First, Second, "a short line", "across the", "• item", "•", "1. one", "\n", "\n\n", "\r\n", "\r", " ", "\u00AD", "\u200B", "\t", "\uD83D");
        piece.Array[0, 16].Select(string.Concat).Holds(source =>
        {
            ImmutableArray<Edit> edits = ParagraphLayout.Plan(source);
            string text = TextEdits.Apply(source, edits);
            Assert.Equal(source, TextEdits.Restore(text, edits));
            Assert.Equal(Words(source), Words(text));
        }, samples: 2_000);
    }

    private static string Apply(string source) => TextEdits.Apply(source, ParagraphLayout.Plan(source));

    private static string Words(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('\u00AD' or '\u200B')));
}
