using System.Collections.Immutable;
using Cleanup.Text;

namespace Cleanup.Grammars.Forms;

/// <summary>One piece of a form. Immutable.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Field">The field of a report that it fills.</param>
/// <param name="Words">The words of a literal, or those among which there is a choice; else empty.</param>
internal sealed record FormElement(FormElementKind Kind, FormField Field, ImmutableArray<string> Words)
{
    /// <summary>Whether a reading of the element before it, which takes any text, may end here.</summary>
    public bool IsMark => Kind is FormElementKind.Literal or FormElementKind.Choice;

    /// <summary>Whether nothing need stand for it.</summary>
    public bool IsOptional => Kind == FormElementKind.Choice && Words.Contains("", StringComparer.Ordinal);

    /// <summary>The last word of all that there is a choice among; null where they differ.</summary>
    public string? LastWord
    {
        get
        {
            string[] words = [.. Words.Select(static words => words[(words.LastIndexOf(' ') + 1)..]).Distinct(StringComparer.Ordinal)];
            return words is [{ Length: > 0 } word] ? word : null;
        }
    }

    /// <summary>Whether it may start with the character: a look at it alone.</summary>
    public bool MayStartWith(char first) => Kind switch
    {
        FormElementKind.Literal or FormElementKind.Choice => MayStartWords(first),
        FormElementKind.Number => char.IsAsciiDigit(first),
        FormElementKind.Class => char.IsAsciiLetterUpper(first),
        FormElementKind.Call => char.IsAsciiLetterUpper(first) || first == ':',
        FormElementKind.Code => FormSlot.StartsOfCode.Contains(first),
        _ => true,
    };

    /// <summary>How many characters of the text stand for its words; -1 when they do not stand there.</summary>
    public int LengthIn(ReadOnlySpan<char> text)
    {
        foreach (string words in Words)
        {
            // Asked at each place of a long message.
            if (words.Length > 0 && (text.IsEmpty || !MayStart(words, text[0]))) continue;
            if (LengthOf(words, text) is >= 0 and var length) return length;
        }
        return -1;
    }

    private bool MayStartWords(char first)
    {
        foreach (string words in Words)
        {
            if (words.Length == 0 || MayStart(words, first)) return true;
        }
        return false;
    }

    // A character reference stands for any sign.
    private static bool MayStart(string words, char first) =>
        words[0] == first || first == '&' || LooseWords.StartsWith([first], words.AsSpan(0, 1));

    // Where it has a blank the text has any, but no empty line.
    private static int LengthOf(ReadOnlySpan<char> words, ReadOnlySpan<char> text)
    {
        int position = 0;
        foreach (Range word in words.Split(' '))
        {
            if (word.Start.Value > 0)
            {
                int next = Blank.Skip(text, position);
                if (next == position || text[position..next].Count('\n') > 1) return -1;
                position = next;
            }
            int length = LooseWords.LengthIn(text[position..], words[word]);
            if (length < 0) return -1;
            position += length;
        }
        return position;
    }
}
