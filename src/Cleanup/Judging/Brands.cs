namespace Cleanup.Judging;

/// <summary>Names of languages, tools and products of programming, the same in every language. Immutable and thread-safe.</summary>
internal sealed class Brands
{
    private static readonly Lazy<Brands> _shared = new(static () => new Brands());

    // Twice the weight: what is also the name of something else has half of it.
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _halves;

    private readonly WordFilter _filter = new();

    private Brands()
    {
        Dictionary<string, int> halves = WordFile.Read("brands.txt").ToDictionary(
            static brand => brand.Entry,
            static brand => brand.Heading is "brands" ? 2 : 1,
            StringComparer.Ordinal);
        foreach (string brand in halves.Keys) _filter.Add(brand);
        _halves = halves.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The names, read when the first text is judged.</summary>
    public static Brands Shared => _shared.Value;

    /// <summary>How many names stand in a text.</summary>
    public double Count(ReadOnlySpan<char> text)
    {
        int halves = 0;
        for (int i = 0; i < text.Length;)
        {
            int end = char.IsAsciiLetter(text[i]) || text[i] == '.' ? EndOfName(text, i) : i;
            if (end == i)
            {
                i++;
                continue;
            }
            ReadOnlySpan<char> name = text[i..end].Trim(".,");
            if (_filter.MayBegin(name) && _halves.TryGetValue(name, out int weight)) halves += weight;
            i = end;
        }
        return halves / 2.0;
    }

    // Node.js, C++, CI/CD: up to its last letter, and the signs behind it.
    private static int EndOfName(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        while (end < text.Length && (TextMeasures.IsOfWord(text[end]) || text[end] is '.' or '+' or '#' or '/' or '-')) end++;
        while (end > start + 1 && !TextMeasures.IsOfWord(text[end - 1])) end--;
        if (end == start + 1) return start;
        while (end < text.Length && text[end] is '+' or '#') end++;
        return end;
    }
}
