using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cleanup.Corpus;

namespace Cleanup.Cli.Options;

/// <summary>
/// A place as a user names it, and as <c>check</c> prints it: <c>file:line</c>, <c>file:line:column</c>, and in JSON Lines
/// <c>file:line:field:line:column</c>. Immutable.
/// </summary>
/// <param name="File">The file; <c>-</c> for standard input, which a place without a file is of.</param>
/// <param name="Line">The 1-based number of the line.</param>
/// <param name="Index">The record's place among the records, as in <c>file:line#index</c>; null without one.</param>
/// <param name="Rest">What stands behind the line.</param>
internal sealed record ExplainedPlace(string File, int Line, int? Index, string Rest)
{
    /// <summary>Whether the file is there.</summary>
    public bool IsThere => File is InputFile.StandardInput || System.IO.File.Exists(File);

    /// <summary>Reads a place. The names of files and fields may hold colons: the longest file that is there is meant.</summary>
    public static bool TryRead(string argument, [NotNullWhen(true)] out ExplainedPlace? place)
    {
        place = null;
        // As it stands at the beginning of a line of check.
        string given = argument.TrimEnd().TrimEnd(':');
        for (int colon = given.LastIndexOf(':'); colon > 0; colon = given.LastIndexOf(':', colon - 1))
        {
            if (!TryReadBehind(given, colon, out ExplainedPlace? candidate)) continue;
            // Of a file that is not there the shortest name is told.
            place = candidate;
            if (candidate.IsThere) return true;
        }
        // Without a file; the library takes the dash of -:3 for itself.
        if (TryReadBehind($"{InputFile.StandardInput}:{given}", 1, out ExplainedPlace? ofStandardInput)) place = ofStandardInput;
        return place is not null;
    }

    /// <summary>A number of a line or column, or null.</summary>
    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static bool TryReadBehind(string given, int colon, [NotNullWhen(true)] out ExplainedPlace? place)
    {
        place = null;
        string[] behind = given[(colon + 1)..].Split(':', 2);
        string[] numbers = behind[0].Split('#', 2);
        if (Number(numbers[0]) is not { } line) return false;
        int? index = numbers.Length > 1 ? Number(numbers[1]) : null;
        if (numbers.Length > 1 && index is null) return false;
        place = new ExplainedPlace(given[..colon], line, index, behind.Length > 1 ? behind[1] : "");
        return true;
    }
}
