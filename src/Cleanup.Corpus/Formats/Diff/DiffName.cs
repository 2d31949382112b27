using System.Text;

namespace Cleanup.Corpus.Formats.Diff;

/// <summary>Writes the names of files in a diff as Git does. Thread-safe.</summary>
internal static class DiffName
{
    /// <summary>The name; in quotation marks, with escapes, where it would not be read back otherwise.</summary>
    public static string Of(string prefix, string name)
    {
        if (name.Any(static unit => unit < ' ' || unit is '"' or '\\' or '\x7F')) return $"\"{prefix}{Escape(name)}\"";
        // Else what stands behind a blank is taken for a date.
        return name.Contains(' ', StringComparison.Ordinal) ? $"{prefix}{name}\t" : prefix + name;
    }

    private static string Escape(string name)
    {
        var escaped = new StringBuilder();
        foreach (char unit in name)
        {
            if (unit is '"' or '\\') escaped.Append('\\').Append(unit);
            else if (unit is < ' ' or '\x7F') escaped.Append('\\').Append(Octal(unit));
            else escaped.Append(unit);
        }
        return escaped.ToString();
    }

    private static string Octal(char unit) => Convert.ToString(unit, toBase: 8).PadLeft(3, '0');
}
