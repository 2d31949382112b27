using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>What the header of a table says. Immutable.</summary>
/// <param name="Separator">What stands between cells.</param>
/// <param name="Names">The names of the columns as they stand in a JSON object, with quotation marks and a colon.</param>
internal sealed record CsvHeader(char Separator, ImmutableArray<byte[]> Names)
{
    // The likeliest first.
    private static ReadOnlySpan<byte> Separators => ",;\t|"u8;

    /// <summary>A header of these names, of which none is empty or twice the same.</summary>
    public static CsvHeader Of(char separator, IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var json = new ByteBuffer();
        return new CsvHeader(separator, [.. names.Select((name, index) => Unique(name, index + 1)).Select(InJson)]);

        string Unique(string name, int column)
        {
            if (name.Length == 0) name = string.Create(CultureInfo.InvariantCulture, $"column_{column}");
            string unique = name;
            for (int number = 2; !taken.Add(unique); number++) unique = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
            return unique;
        }

        byte[] InJson(string name)
        {
            json.Clear();
            JsonBytes.WriteString(json, Encoding.UTF8.GetBytes(name));
            json.Write(":"u8);
            return json.Span.ToArray();
        }
    }

    /// <summary>What most often stands between the names of a header.</summary>
    /// <param name="first">The first bytes of the table.</param>
    public static char SeparatorOf(ReadOnlySpan<byte> first)
    {
        Span<int> counts = stackalloc int[Separators.Length];
        bool isQuoted = false;
        foreach (byte current in first)
        {
            if (current == '"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (current is (byte)'\n' or (byte)'\r') break;
            int index = Separators.IndexOf(current);
            if (index >= 0) counts[index]++;
        }
        int best = 0;
        for (int i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best]) best = i;
        return (char)Separators[best];
    }
}
