using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Running;

namespace Cleanup.Corpus.Filtering;

/// <summary>
/// Answers a record with what changes of it and what it gains, which most often is nothing: whoever asks has the rest.
/// </summary>
/// <param name="form">What is written of what was found.</param>
internal sealed class ChangesEncoder(RecordForm form) : AnswerEncoder
{
    private const string CutRatioName = "cut_ratio";
    private readonly RecordJson _json = new(form.Lean);

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(batch);
        var line = (JsonLineRecord)record.Source;
        if (record.HasNews || !line.BadBytes.IsEmpty) Write(record, line, batch.Output.Bytes);
        else WriteNothing(batch);
    }

    /// <inheritdoc/>
    public override void EncodeUntouched(ReadOnlySpan<byte> bytes, RecordBatch batch) => WriteNothing(batch);

    /// <inheritdoc/>
    public override void EncodeBlank(ReadOnlySpan<byte> bytes, RecordBatch batch) => WriteNothing(batch);

    private static void WriteNothing(RecordBatch batch) => batch.Output.Bytes.Write("{}\n"u8);

    private void Write(CleanedRecord record, JsonLineRecord line, ByteBuffer output)
    {
        CleanedField[] changed = [.. record.Fields.Where(field => IsChanged(field, line))];
        List<string> names = [.. changed.Select(field => field.Name)];
        // So that it is not taken for the text of a field of its name.
        if (names.Contains(CutRatioName, StringComparer.Ordinal)) names.Add(RecordJson.Edits);
        Utf8JsonWriter json = JsonOn(output);
        json.WriteStartObject();
        foreach (CleanedField field in changed) SourceText.Write(json, field.Name, field.Result.Text);
        string? nest = GainedFields.NestFor(names, form.Into);
        if (nest is not null) json.WriteStartObject(nest);
        _json.WriteGained(json, record, line.BadBytes);
        json.WriteNumber(CutRatioName, Math.Round(CutRatio.Of(record), UncutJson.Digits));
        if (nest is not null) json.WriteEndObject();
        if (record.Article is { } article) HeaderJson.WriteMissing(json, record, article, JsonPropertyNames.Of(line.Bytes.Span));
        json.WriteEndObject();
        json.Flush();
        EndLine(output);
    }

    private static bool IsChanged(CleanedField field, JsonLineRecord line) =>
        !field.Result.Edits.IsEmpty || line.BadBytes.Any(bad => string.Equals(bad.Field, field.Name, StringComparison.Ordinal));
}
