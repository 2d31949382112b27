using Cleanup.Articles.Dates;
using Cleanup.Articles.Words;

namespace Cleanup.Articles.Header;

/// <summary>
/// A line of the header with a date: the date alone, with a word on what happened then, with a second date, with the author,
/// or with some words of the page. Immutable.
/// </summary>
internal sealed record DateLine
{
    // More words than that beside a date are a sentence.
    private const int MostOtherWords = 6;

    // Whose clock it is: "11:42, UK".
    private static readonly string[] _clocks = ["UK", "US", "local", "time", "Ortszeit", "hora", "heure", "locale"];

    /// <summary>The dates, in the line's order.</summary>
    public required IReadOnlyList<LineDate> Dates { get; init; }

    /// <summary>The author that the line names; or null.</summary>
    public string? Author { get; init; }

    /// <summary>Whether the line holds nothing but dates, what is said of them, and the author.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Reads a trimmed line; null for a line without a date, and for a sentence that holds one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="above">What a label alone on the line above says of the first date; null for none.</param>
    public static DateLine? Read(ReadOnlySpan<char> line, DateLabel? above = null)
    {
        if (!DateGlance.MayHoldDate(line)) return null;
        var dates = new List<LineDate>();
        int position = 0;
        int otherWords = 0;
        int endOfOther = 0;
        string? author = null;
        DateLabel? label = above;
        while (position < line.Length)
        {
            var cursor = new DateCursor(line, position);
            if (!char.IsLetterOrDigit(line[position]))
            {
                position++;
            }
            else if (!cursor.IsInsideWord && DateExpression.TryRead(ref cursor, label is not null, out DateExpression date))
            {
                // "Deadline: June 12" is another day than the article's.
                if (label is null && otherWords > 0 && line[endOfOther..position].Contains(':')) return null;
                int end = cursor.Position;
                if (label is null && DateLabels.TryReadBehind(line, ref end, out DateLabel behind)) label = behind;
                dates.Add(new LineDate(date, TextRange.FromBounds(position, cursor.Position), label));
                (position, label) = (end, null);
            }
            else if (!cursor.IsInsideWord && (IsContradicted(line, position) || DateLabels.IsOfAnotherDay(cursor.PeekWord())))
            {
                return null;
            }
            else if (!cursor.IsInsideWord && DateLabels.TryRead(line, ref position, out DateLabel found))
            {
                label = found;
            }
            else if ((dates.Count == 0 || label is not null) && DateLabels.TrySkipPreposition(line, ref position))
            {
                continue;
            }
            else if (author is null && otherWords == 0 &&
                (Byline.TryReadPart(line, ref position, out author) ||
                position == 0 && Byline.TryReadNameFirst(line, ref position, out author)))
            {
                continue;
            }
            else if (dates.Count > 0 && label is not null && YearlessDate.TrySkip(ref cursor))
            {
                // "Updated July 18 at 4:46 PM": changed on a day that nothing says the year of.
                (position, label) = (cursor.Position, null);
            }
            else if (dates.Count > 0 && cursor.TrySkipWord(_clocks))
            {
                position = cursor.Position;
            }
            else if (!ChromeLine.TrySkipNote(line, ref position))
            {
                otherWords++;
                position = endOfOther = EndOfWord(line, position);
            }
        }
        if (dates.Count == 0 || otherWords > 0 && !IsBesidePageWords(line, dates, otherWords)) return null;
        return new DateLine { Dates = dates, Author = author, IsWhole = otherWords == 0 };
    }

    // "Reuters November 18, 2019", "New Delhi | Updated: 19 November 2019"; no sentence, and the date labelled or set apart.
    private static bool IsBesidePageWords(ReadOnlySpan<char> line, List<LineDate> dates, int otherWords)
    {
        if (otherWords > MostOtherWords || LineShape.IsProse(line)) return false;
        bool isAtStart = dates[0].Range.Start == 0;
        bool isApartBefore = isAtStart || EndsWithBar(line[..dates[0].Range.Start]);
        ReadOnlySpan<char> behind = line[dates[^1].Range.End..].TrimStart(" ,)");
        bool isAtEnd = behind.TrimStart("|·•").IsEmpty;
        return isAtStart || isAtEnd || isApartBefore && behind[0] is '|' or '·' or '•' || dates.Exists(static date => date.IsLabelled);
    }

    private static bool EndsWithBar(ReadOnlySpan<char> text) => text.TrimEnd() is [.., '|' or '·' or '•'];

    // A weekday that is not the date's: one of the two is wrong, and nothing says which.
    private static bool IsContradicted(ReadOnlySpan<char> line, int position)
    {
        var cursor = new DateCursor(line, position);
        if (!WeekdayNames.TryRead(ref cursor, out _)) return false;
        cursor.TrySkip(',');
        cursor.SkipBlanks();
        return DateExpression.TryRead(ref cursor, isLabelled: false, out _);
    }

    private static int EndOfWord(ReadOnlySpan<char> line, int position)
    {
        while (position < line.Length && char.IsLetterOrDigit(line[position])) position++;
        return position;
    }
}
