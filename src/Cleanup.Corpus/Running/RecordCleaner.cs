using System.Collections.Immutable;

namespace Cleanup.Corpus.Running;

/// <summary>Cleans records: articles as such, other records field by field. Immutable and thread-safe.</summary>
/// <param name="cleaner">Finds and cuts the leaks.</param>
/// <param name="options">How records are read as articles; null for the defaults.</param>
public sealed class RecordCleaner(Cleaner cleaner, RecordOptions? options = null)
{
    private readonly RecordOptions _options = options ?? new RecordOptions();

    /// <summary>The record without its leaks.</summary>
    public CleanedRecord Clean(SourceRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ImmutableArray<SourceField> fields = record.Fields;
        SourceField? article = ArticleOf(record, fields);
        var cleaned = new CleanedRecord(record, [.. fields.Select(Clean)], BaseOf(record))
        {
            Offsets = _options.Offsets,
            Versions = _options.Versions,
            TellsOnlyEdits = _options.TellsOnlyEdits,
        };
        return _options.MaxCutRatio < 1 && cleaned.IsEdited ? CutRatio.Hold(cleaned, _options.MaxCutRatio) : cleaned;

        CleanedField Clean(SourceField field, int index)
        {
            var beside = new FieldsBeside(fields, index);
            return new CleanedField(field.Name, field.Text, ReferenceEquals(field, article)
                ? cleaner.CleanArticle(field.Text, OptionsFor(record, beside))
                : cleaner.CleanField(field.Text, beside), _options.Offsets);
        }
    }

    /// <summary>Whether cleaning may find anything in a text of a record, or change it; see <see cref="LeakTest"/>.</summary>
    public bool MayHaveLeaks(ReadOnlySpan<byte> utf8, bool isArticle) =>
        (_options.ReadsHeaders && !isArticle) || cleaner.MayHaveLeaks(utf8, isArticle);

    /// <summary>Why what stands in a text of a record is a leak, or none: what <see cref="Clean"/> does, with its reasons.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">The index of the text among those that are scanned.</param>
    /// <param name="place">The place in it, in UTF-16 units; null for all findings.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such text, or no such place in it.</exception>
    public Explanation Explain(SourceRecord record, int field, TextRange? place)
    {
        ArgumentNullException.ThrowIfNull(record);
        ImmutableArray<SourceField> fields = record.Fields;
        ArgumentOutOfRangeException.ThrowIfNegative(field);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(field, fields.Length);
        SourceField scanned = fields[field];
        var beside = new FieldsBeside(fields, field);
        return ReferenceEquals(scanned, ArticleOf(record, fields))
            ? cleaner.ExplainArticle(scanned.Text, place, OptionsFor(record, beside))
            : cleaner.Explain(scanned.Text, place, beside);
    }

    private SourceField? ArticleOf(SourceRecord record, ImmutableArray<SourceField> fields)
    {
        if (record.IsArticle && !_options.KeepsTexts) return fields[0];
        if (!_options.ReadsHeaders) return null;
        return FieldNames.Find(FieldNames.Bodies, fields, field => field.Name) ?? fields.FirstOrDefault();
    }

    private ArticleOptions OptionsFor(SourceRecord record, FieldsBeside beside) => new()
    {
        DateOrder = _options.DateOrder,
        Url = record.Url ?? _options.BaseUrl?.AbsoluteUri,
        KeepWhitespace = _options.KeepWhitespace,
        Beside = beside,
    };

    private Uri? BaseOf(SourceRecord record) =>
        _options.OwnUrlIsBase && WebAddress.TryParse(record.Url, out Uri? own) ? own : _options.BaseUrl;
}
