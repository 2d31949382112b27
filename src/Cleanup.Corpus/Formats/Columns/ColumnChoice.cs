using System.Collections.Immutable;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Chooses the columns of a table that are read. Immutable.</summary>
/// <param name="options">Which fields are scanned, and whether others are needed.</param>
internal sealed class ColumnChoice(ReadOptions options)
{
    // An error is a line or two; tables have hundreds of columns.
    private const int MostNames = 20;
    private const string Id = "id";
    private readonly FieldSelector _selector = new(options.Fields);

    /// <summary>Whether a column of the record is read.</summary>
    public bool IsRead(string name) => !options.OnlyScanned || IsScanned(name) || IsKnownBy(name);

    /// <summary>Whether there may be text in the column that is scanned.</summary>
    public bool IsScanned(string name) => _selector.SelectsIn(name);

    /// <summary>Whether the user says that the column holds text, whatever its type is.</summary>
    public bool IsNamed(string name) => options.Fields.Contains(name, StringComparer.Ordinal);

    /// <summary>Refuses a table of which no text would be scanned.</summary>
    /// <param name="columns">The columns of the record, each with whether there is text in it.</param>
    /// <exception cref="CorpusException">It is one.</exception>
    public void ThrowIfNothingIsScanned(ImmutableArray<(string Name, bool HasText)> columns)
    {
        if (columns.Any(column => column.HasText && IsScanned(column.Name))) return;
        string names = string.Join(", ", columns.Take(MostNames).Select(column => $"'{column.Name}'"));
        string more = columns.Length > MostNames ? ", …" : "";
        string? noText = columns.Select(column => column.Name).FirstOrDefault(IsScanned);
        throw new CorpusException(noText is null
            ? $"no column to scan among {names}{more}: name one with --field"
            : $"its column '{noText}' is to be scanned but holds no text; its columns are {names}{more}");
    }

    private static bool IsKnownBy(string name) =>
        string.Equals(name, Id, StringComparison.Ordinal) || FieldNames.Urls.Contains(name, StringComparer.OrdinalIgnoreCase);
}
