using Cleanup.Corpus.Reading;
using Cleanup.Corpus.Reading.JsonLines;

namespace Cleanup.Corpus.Pipeline;

/// <summary>Cleans records: texts as articles, JSON records field by field. Immutable and thread-safe.</summary>
/// <param name="cleaner">Finds and cuts the leaks.</param>
/// <param name="readsHeaders">Whether the body of a JSON record is read as an article too: title line and date line.</param>
public sealed class RecordCleaner(Cleaner cleaner, bool readsHeaders = false)
{
    private const string TextFieldName = "text";

    /// <summary>The record without its leaks.</summary>
    public CleanedRecord Clean(SourceRecord record) => record switch
    {
        TextRecord text => new(text, [new CleanedField(TextFieldName, text.Content.Text, cleaner.CleanArticle(text.Content.Text))]),
        JsonLineRecord line => new(line, [.. line.Fields.Select(field => new CleanedField(field.Name, field.Text, Clean(field, BodyOf(line))))]),
        _ => throw new ArgumentException($"There is no cleaning of a {record?.GetType().Name}.", nameof(record)),
    };

    private CleanResult Clean(JsonField field, JsonField? body) =>
        readsHeaders && field == body ? cleaner.CleanArticle(field.Text) : cleaner.Clean(field.Text);

    private static JsonField? BodyOf(JsonLineRecord record) =>
        FieldNames.Find(FieldNames.Bodies, record.Fields, field => field.Name) ?? record.Fields.FirstOrDefault();
}
