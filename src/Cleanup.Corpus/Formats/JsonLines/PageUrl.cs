using System.Runtime.InteropServices;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Picks the address of a record's page: the absolute one under the likeliest name. Not thread-safe.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PageUrl
{
    private int _rank;

    /// <summary>The address; null when there is none.</summary>
    public string? Value { get; private set; }

    /// <summary>Takes note of a string property of the record.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="escaped">The escaped bytes between the quotes.</param>
    public void Offer(string name, ReadOnlySpan<byte> escaped)
    {
        int rank = FieldNames.Urls.IndexOf(name, 0, StringComparer.OrdinalIgnoreCase);
        if (rank < 0 || Value is not null && _rank <= rank) return;
        string url = JsonString.Unescape(escaped);
        if (!WebAddress.TryParse(url, out _)) return;
        Value = url;
        _rank = rank;
    }
}
