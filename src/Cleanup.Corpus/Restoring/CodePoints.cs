using System.Text;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Restoring;

/// <summary>Counts in a text as records do. Thread-safe.</summary>
internal static class CodePoints
{
    /// <summary>The offset, in UTF-16 units, that lies a number of code points behind another; a lone surrogate counts one.</summary>
    /// <exception cref="CorpusException">The text does not go so far, or the number is negative.</exception>
    public static int Advance(string text, int offset, int codePoints)
    {
        if (codePoints < 0) throw DoesNotFit();
        for (; codePoints > 0; codePoints--)
        {
            if (offset >= text.Length) throw DoesNotFit();
            offset += Rune.TryGetRuneAt(text, offset, out Rune rune) ? rune.Utf16SequenceLength : 1;
        }
        return offset;
    }

    /// <summary>The words for a record whose offsets do not fit its text.</summary>
    public static CorpusException DoesNotFit() => new("its edits do not fit its text");
}
