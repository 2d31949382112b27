using Cleanup.Cli.Options;
using Cleanup.Corpus;
using Cleanup.Corpus.Problems;

namespace Cleanup.Cli.Findings;

/// <summary>What a place is in the texts of its record. Thread-safe.</summary>
internal static class PlacesInRecord
{
    /// <summary>The fields that a place is in, by their index, and the range in the text of each.</summary>
    /// <exception cref="CorpusException">There is no such place.</exception>
    public static List<(int Field, TextRange Range)> Find(CleanedRecord record, ExplainedPlace place)
    {
        if (record.Source.Line is null) return [(0, RangeOf(record.Fields[0], place.Line, place.Rest))];
        if (record.Fields.IsEmpty) throw new CorpusException("the record has no field to look at (--field)");
        if (place.Rest.Length == 0) return [.. record.Fields.Select(static (field, index) => (index, AllOf(field)))];
        if (ExplainedPlace.Number(place.Rest) is not { } column) return InField(record, place.Rest);
        return record.Source.FindColumn(column) is var (index, offset)
            ? [(index, new TextRange(offset, Math.Min(1, record.Fields[index].Source.Length - offset)))]
            : throw new CorpusException("no text that is looked at stands at this column (--field)");
    }

    // FIELD, FIELD:LINE, FIELD:LINE:COLUMN: names may hold colons, and there may be two of one name.
    private static List<(int Field, TextRange Range)> InField(CleanedRecord record, string rest)
    {
        string? name = record.Fields.Select(static field => field.Name)
            .Where(name => rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || rest[name.Length] == ':'))
            .MaxBy(static name => name.Length);
        if (name is null)
            throw new CorpusException($"no such field; it has {string.Join(", ", record.Fields.Select(static field => field.Name))}");
        string[] numbers = rest.Length == name.Length ? [] : rest[(name.Length + 1)..].Split(':', 2);
        return [.. from field in record.Fields.Index()
                   where string.Equals(field.Item.Name, name, StringComparison.Ordinal)
                   select (field.Index, RangeOf(field.Item, numbers))];
    }

    private static TextRange AllOf(CleanedField field) => new(0, field.Source.Length);

    private static TextRange RangeOf(CleanedField field, string[] numbers)
    {
        if (numbers.Length == 0) return AllOf(field);
        return ExplainedPlace.Number(numbers[0]) is { } line
            ? RangeOf(field, line, numbers.Length > 1 ? numbers[1] : "")
            : throw new CorpusException($"'{numbers[0]}' is no line");
    }

    private static TextRange RangeOf(CleanedField field, int line, string column)
    {
        if (field.Positions.RangeOfLine(line) is not { } range)
            throw new CorpusException($"no such line; the text has {field.Positions.Lines}");
        if (column.Length == 0) return range;
        if (ExplainedPlace.Number(column) is not { } number) throw new CorpusException($"'{column}' is no column");
        return field.Positions.RangeAt(line, number) ??
            throw new CorpusException($"no such column; the line has {field.Positions.Column(range.End) - 1}");
    }
}
