using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Articles;
using Cleanup.Corpus.Pipeline;
using Cleanup.Corpus.Reading;
using Cleanup.Corpus.Reading.JsonLines;
using Cleanup.Corpus.Writing.Json;

namespace Cleanup.Corpus.Writing.Csv;

/// <summary>The table of articles: a row a record. Related links and leaks are columns of JSON, leaks without their values.</summary>
internal sealed class ArticleTable(OutputStream output) : IDisposable
{
    private readonly CsvTable _table = new(output, ["id", "source", "title", "author", "dateline", "published", "modified", "text", "related_links", "leaks"]);
    private readonly RecordJson _json = new(lean: true);
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public void Write(CleanedRecord record)
    {
        ArticleRecord? article = record.Fields.Select(field => field.Result).OfType<ArticleRecord>().FirstOrDefault();
        _table.WriteText(record.Source.Id);
        _table.WriteText(record.Source.Input.Source);
        _table.WriteText(Find(record, FieldNames.Titles) ?? article?.Title);
        _table.WriteText(article?.Author);
        _table.WriteText(article?.Dateline);
        _table.WriteText(article?.Published);
        _table.WriteText(article?.Modified);
        _table.WriteText(record.Source is TextRecord ? article?.Text : Find(record, FieldNames.Bodies));
        WriteJson(writer => RecordJson.WriteRelatedLinks(writer, record));
        WriteJson(writer => _json.WriteLeaks(writer, record));
        _table.EndRow();
    }

    public void Complete() => _table.Complete();

    public void Commit() => _table.Commit();

    public void Dispose() => _table.Dispose();

    private static string? Find(CleanedRecord record, ImmutableArray<string> names) =>
        record.Source is JsonLineRecord ? FieldNames.Find(names, record.Fields, field => field.Name)?.Result.Text : null;

    private void WriteJson(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, JsonFormats.SingleLine)) write(writer);
        _table.WriteUtf8(_buffer.WrittenSpan);
    }
}
