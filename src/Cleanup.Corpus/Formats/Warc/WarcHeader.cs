using System.Collections.Immutable;
using System.Globalization;

namespace Cleanup.Corpus.Formats.Warc;

/// <summary>The header of a WARC record: what is needed of its named fields (ISO 28500, 5). Immutable.</summary>
/// <param name="Fields">The named fields, in their order.</param>
/// <param name="Length">How many bytes its block has.</param>
internal sealed record WarcHeader(ImmutableArray<(string Name, string Value)> Fields, long Length)
{
    private const string Conversion = "conversion";
    private const string Text = "text/";

    /// <summary>Whether its block is the text of a page.</summary>
    public bool IsText =>
        string.Equals(this["WARC-Type"], Conversion, StringComparison.OrdinalIgnoreCase) &&
        (this["Content-Type"] ?? Text).StartsWith(Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of a field; null where it is not there.</summary>
    /// <param name="name">Its name, in whatever case.</param>
    public string? this[string name]
    {
        get
        {
            foreach ((string own, string value) in Fields)
                if (own.Equals(name, StringComparison.OrdinalIgnoreCase)) return value;
            return null;
        }
    }

    /// <summary>Reads the lines between the one that names the version and the empty one.</summary>
    /// <returns>Null where they do not tell how long the record is.</returns>
    public static WarcHeader? Parse(IEnumerable<string> lines)
    {
        var fields = ImmutableArray.CreateBuilder<(string Name, string Value)>();
        foreach (string line in lines)
        {
            // A value may go on in a line that begins with a blank.
            if (line[0] is ' ' or '\t' && fields.Count > 0) fields[^1] = (fields[^1].Name, $"{fields[^1].Value} {line.Trim()}");
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
                fields.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
        var header = new WarcHeader(fields.DrainToImmutable(), 0);
        return long.TryParse(header["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out long length)
            ? header with { Length = length }
            : null;
    }
}
