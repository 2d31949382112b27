using System.Collections.Immutable;
using Cleanup.Text;

namespace Cleanup.Grammars.Forms;

/// <summary>
/// The form of one message or one row of a page: words, and what stands between them. Read from left to right without going back, so that
/// it costs what it reads. Immutable.
/// </summary>
internal sealed class MessageForm(ImmutableArray<FormElement> elements)
{
    /// <summary>The elements, of which none that takes any text stands before one that may be nothing.</summary>
    public ImmutableArray<FormElement> Elements => elements;

    /// <summary>
    /// Whether its last element takes any text, so that nothing of the form itself says where it ends.
    /// </summary>
    public bool IsOpen => elements[^1].Kind == FormElementKind.Text;

    /// <summary>Whether its first element is words; signs alone stand in messages too.</summary>
    public bool BeginsWithWords { get; } = elements[0].IsMark && elements[0].Words.All(static words => words.Any(char.IsLetter));

    /// <summary>Whether it takes all that its line has left.</summary>
    public bool TakesLine => elements[^1].Kind == FormElementKind.Rest;

    /// <summary>
    /// Where the form ends that starts at a place; the complement of where it was looked for in vain. Allocates nothing.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="next">What may stand behind it, where it has no end of its own.</param>
    public int EndIn(ReadOnlySpan<char> text, int start, ReadOnlySpan<MessageForm> next) => EndIn(text, start, next, values: null);

    /// <summary>Takes what stands in the form that starts at a place, and is known to.</summary>
    public void Fill(FormValues values, ReadOnlySpan<char> text, int start, ReadOnlySpan<MessageForm> next) =>
        EndIn(text, start, next, values);

    private int EndIn(ReadOnlySpan<char> text, int start, ReadOnlySpan<MessageForm> next, FormValues? values)
    {
        int end = start;
        for (int i = 0; i < elements.Length; i++)
        {
            FormElement element = elements[i];
            int length = element.Kind switch
            {
                FormElementKind.Literal or FormElementKind.Choice => element.LengthIn(text[end..]),
                FormElementKind.Break => FormSlot.LengthOfBreak(text[end..]),
                FormElementKind.Listing => SourceListing.LengthIn(text[end..], next),
                _ => FormSlot.LengthIn(text[end..], element, elements.AsSpan()[(i + 1)..], next),
            };
            if (length < 0) return ~(end + ~length);
            if (i == elements.Length - 1 && IsProse(text, end)) return ~end;
            values?.Add(element.Field, text.Slice(end, length).Trim());
            end += length;
        }
        return end;
    }

    // Behind an empty line a sentence is somebody's paragraph, where nothing of the form behind it says that it is the message.
    private bool IsProse(ReadOnlySpan<char> text, int start) => IsOpen && elements is [.., { Kind: FormElementKind.Break }, _] &&
        text[Blank.SkipBack(text, start, 0)..start].Count('\n') > 1 && ProseLines.IsOne(Lines.First(text[start..]));
}
