using System.Text;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Restoring;

/// <summary>Counts in a text as records do. Thread-safe.</summary>
internal static class StoredOffsets
{
    // U+FFFD, which stands for it in UTF-8.
    private const int LoneSurrogateInUtf8 = 3;

    /// <summary>The offset, in UTF-16 units, that lies a number of units behind another.</summary>
    /// <exception cref="CorpusException">The text does not go so far, the number is negative, or it ends inside a character.</exception>
    public static int Advance(string text, int offset, int count, OffsetUnit unit)
    {
        if (count < 0 || (unit == OffsetUnit.Utf16 && count > text.Length - offset)) throw DoesNotFit();
        if (unit == OffsetUnit.Utf16) return offset + count;
        while (count > 0)
        {
            if (offset >= text.Length) throw DoesNotFit();
            bool isRune = Rune.TryGetRuneAt(text, offset, out Rune rune);
            offset += isRune ? rune.Utf16SequenceLength : 1;
            if (unit == OffsetUnit.CodePoints) count--;
            else count -= isRune ? rune.Utf8SequenceLength : LoneSurrogateInUtf8;
        }
        return count == 0 ? offset : throw DoesNotFit();
    }

    /// <summary>The words for a record whose offsets do not fit its text.</summary>
    public static CorpusException DoesNotFit() => new("its edits do not fit its text");
}
