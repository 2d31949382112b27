namespace Cleanup.Corpus.Running;

/// <summary>Cleans records: texts as articles, JSON records field by field. Immutable and thread-safe.</summary>
/// <param name="cleaner">Finds and cuts the leaks.</param>
/// <param name="options">How records are read as articles; null for the defaults.</param>
public sealed class RecordCleaner(Cleaner cleaner, RecordOptions? options = null)
{
    private const string TextFieldName = "text";
    private readonly RecordOptions _options = options ?? new RecordOptions();

    /// <summary>The record without its leaks.</summary>
    public CleanedRecord Clean(SourceRecord record) => record switch
    {
        TextRecord text =>
            new(text, [new CleanedField(TextFieldName, text.Content.Text, CleanArticle(text, text.Content.Text, []))], BaseOf(text)),
        JsonLineRecord line => CleanLine(line),
        _ => throw new ArgumentException($"There is no cleaning of a {record?.GetType().Name}.", nameof(record)),
    };

    /// <summary>Why what stands in a text of a record is a leak, or none: what <see cref="Clean"/> does, with its reasons.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">The index of the text among those that are scanned.</param>
    /// <param name="place">The place in it, in UTF-16 units; null for all findings.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such text, or no such place in it.</exception>
    public Explanation Explain(SourceRecord record, int field, TextRange? place)
    {
        if (record is TextRecord file) return cleaner.ExplainArticle(file.Content.Text, place, OptionsFor(file, []));
        if (record is not JsonLineRecord line)
            throw new ArgumentException($"There is no cleaning of a {record?.GetType().Name}.", nameof(record));
        ArgumentOutOfRangeException.ThrowIfNegative(field);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(field, line.Fields.Length);
        JsonField scanned = line.Fields[field];
        string[] beside = OthersThan(scanned, line);
        return _options.ReadsHeaders && ReferenceEquals(scanned, BodyOf(line))
            ? cleaner.ExplainArticle(scanned.Text, place, OptionsFor(line, beside))
            : cleaner.Explain(scanned.Text, place, beside);
    }

    private CleanedRecord CleanLine(JsonLineRecord line)
    {
        JsonField? article = _options.ReadsHeaders ? BodyOf(line) : null;
        return new CleanedRecord(line, [.. line.Fields.Select(Clean)], BaseOf(line));

        CleanedField Clean(JsonField field) =>
            new(field.Name, field.Text, ReferenceEquals(field, article)
                ? CleanArticle(line, field.Text, OthersThan(field, line))
                : cleaner.CleanField(field.Text, OthersThan(field, line)));
    }

    private static string[] OthersThan(JsonField field, JsonLineRecord line) =>
        [.. line.Fields.Where(other => !ReferenceEquals(other, field)).Select(static other => other.Text)];

    private ArticleRecord CleanArticle(SourceRecord record, string text, string[] beside) =>
        cleaner.CleanArticle(text, OptionsFor(record, beside));

    private ArticleOptions OptionsFor(SourceRecord record, string[] beside) => new()
    {
        DateOrder = _options.DateOrder,
        Url = record.Url ?? _options.BaseUrl?.AbsoluteUri,
        KeepWhitespace = _options.KeepWhitespace,
        Beside = beside,
    };

    private Uri? BaseOf(SourceRecord record) =>
        _options.OwnUrlIsBase && WebAddress.TryParse(record.Url, out Uri? own) ? own : _options.BaseUrl;

    private static JsonField? BodyOf(JsonLineRecord record) =>
        FieldNames.Find(FieldNames.Bodies, record.Fields, field => field.Name) ?? record.Fields.FirstOrDefault();
}
