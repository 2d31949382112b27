using System.Text;

namespace Cleanup.Corpus.Problems;

/// <summary>Brings reasons that differ in a place or a name into one. Thread-safe.</summary>
internal static class RejectReason
{
    /// <summary>The reason with <c>N</c> for numbers and <c>'…'</c> for what stands in quotation marks.</summary>
    public static string Of(string reason)
    {
        var general = new StringBuilder(reason.Length);
        bool isQuoted = false;
        bool isNumber = false;
        char before = ' ';
        foreach (char unit in reason)
        {
            bool wasNumber = isNumber;
            // Not those of names such as UTF-8.
            isNumber = char.IsAsciiDigit(unit) && (wasNumber || before is ' ' or '(');
            before = unit;
            if (unit == '\'')
            {
                general.Append(isQuoted ? "…'" : "'");
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && !(isNumber && wasNumber))
            {
                general.Append(isNumber ? 'N' : unit);
            }
        }
        return general.ToString();
    }
}
