using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Restoring;

/// <summary>
/// Restores tables: of one that came as a table the table, value for value; of the table of articles the texts.
/// </summary>
/// <param name="recordLimit">The largest record in bytes.</param>
/// <param name="restoreText">Restores a text file from its record.</param>
/// <param name="log">Gets the rows that cannot be restored.</param>
/// <param name="cancellation">Ends the work between two batches.</param>
internal sealed class TableRestorer(int recordLimit, Action<JsonElement> restoreText, ProblemLog log, CancellationToken cancellation)
{
    private static readonly JsonDocumentOptions _deep = new() { MaxDepth = int.MaxValue };

    /// <summary>Restores a table, and says how many rows it has; the texts of articles say so themselves.</summary>
    /// <param name="input">The table.</param>
    /// <param name="format">Its format.</param>
    /// <param name="create">Begins the output, where there is one.</param>
    /// <exception cref="CorpusException">It cannot be restored.</exception>
    public long Restore(InputFile input, ColumnsFormat format, Func<OutputFile> create)
    {
        TableHead head = format.HeadOf(input);
        ImmutableArray<string> names = head.Names;
        if (names.SequenceEqual(ArticleColumns.Names, StringComparer.Ordinal))
        {
            ForEachRow(input, [], (number, row) => Attempt($"{input.Path}:{number + 1}", () => RestoreArticle(row)));
            return 0;
        }
        int gained = GainedColumns.CountIn(head);
        if (gained == 0) throw new CorpusException("its columns are not those of a table that was cleaned");
        using OutputFile output = create();
        ImmutableHashSet<string> own = [.. names.SkipLast(gained)];
        string? nest = gained == 1 ? names[^1] : null;
        long rows = 0;
        using (TableCopy copy = format.Copy(input, output, gained))
        {
            ForEachRow(input, names, (number, row) =>
            {
                rows = number + 1;
                if (PatchOf(number, row, own, nest) is { } patch) copy.Add(patch);
            });
            copy.End();
        }
        output.Commit();
        return rows;
    }

    private static RowPatch? PatchOf(long number, ReadOnlyMemory<byte> row, ImmutableHashSet<string> own, string? nest)
    {
        byte[] record = TableRow.Record(row, own, nest);
        using JsonDocument document = Parse(record);
        if (GainedPart.Find(record, document.RootElement) is not { } gained) return null;
        ReadOnlyMemory<byte> line = JsonLineRestorer.Restore(record, gained);
        IEnumerable<string> edited = StoredEdits.ByField(gained.Holder.GetProperty(RecordJson.Edits)).Select(group => group.Key);
        return TableRow.Patch(number, line.Span, [.. edited.Union(StoredBadBytes.FieldsOf(gained.Holder), StringComparer.Ordinal)]);
    }

    private static JsonDocument Parse(byte[] record)
    {
        try
        {
            return JsonDocument.Parse(record, _deep);
        }
        catch (JsonException exception)
        {
            throw new CorpusException("the JSON in its columns is not what cleaning writes", exception);
        }
    }

    private void Attempt(string place, Action operation)
    {
        try
        {
            operation();
        }
        catch (OutputException exception) when (!exception.IsDiskFull)
        {
            log.Report(exception.Path, exception);
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            log.Report(place, exception);
        }
    }

    private void RestoreArticle(ReadOnlyMemory<byte> row)
    {
        using JsonDocument document = Parse(TableRow.Record(row, own: [], nest: null));
        if (!TextRestorer.IsTextRecord(document.RootElement))
            throw new CorpusException("the table of articles has not all of a record that was no text: JSON Lines have");
        restoreText(document.RootElement);
    }

    // Bytes that were cleaned as texts are read as such again: each column is named.
    private void ForEachRow(InputFile input, ImmutableArray<string> names, Action<long, ReadOnlyMemory<byte>> take)
    {
        using BatchReader reader = input.Format.Open(input, new ReadOptions { Fields = ["*", .. names], RecordLimit = recordLimit });
        var batch = new RecordBatch { Input = input };
        long number = 0;
        for (long ordinal = 0; !batch.IsLast; ordinal++)
        {
            cancellation.ThrowIfCancellationRequested();
            batch.Begin(input, inputIndex: 0, ordinal);
            reader.Read(batch);
            for (ReadOnlyMemory<byte> rows = batch.Bytes.Memory; !rows.IsEmpty;)
            {
                int end = rows.Span.IndexOf((byte)'\n') + 1;
                take(number++, rows[..end]);
                rows = rows[end..];
            }
        }
    }
}
