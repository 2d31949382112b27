using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Formats.Arrow;
using Cleanup.Corpus.Formats.Csv;
using Cleanup.Corpus.Formats.Diff;
using Cleanup.Corpus.Formats.Dolma;
using Cleanup.Corpus.Formats.InPlace;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonDocuments;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Formats.Parquet;
using Cleanup.Corpus.Formats.Text;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Resuming;
using Cleanup.Corpus.Sinks;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Formats;

/// <summary>Where and how a run's records are written. Immutable.</summary>
public sealed record RecordOutput
{
    /// <summary>A file, or a folder when it ends with a separator or is there as one; null for standard output.</summary>
    public string? Path { get; init; }

    /// <summary>The format; null to go by <see cref="Path"/>.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>What is written of what was found.</summary>
    public RecordForm Form { get; init; } = new();

    /// <summary>Whether more is cut of a text file than its leaks.</summary>
    public bool ReadsHeaders { get; init; }

    /// <summary>Whether each input is written in its own place; <see cref="Path"/> and <see cref="Format"/> do not count then.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>Whether to write nothing but what <see cref="IsInPlace"/> would change, as a diff on standard output.</summary>
    public bool IsDiff { get; init; }

    /// <summary>Whether all records come from one input, so that texts need not share an encoding.</summary>
    public bool IsOfOneInput { get; init; }

    /// <summary>What earlier runs have done in the folder; null where that does not count.</summary>
    public RunInFolder? Run { get; init; }

    /// <summary>Whether each input has an output in a folder that a later run can go on with.</summary>
    public bool IsResumable => Path is not null && !IsInPlace && !IsDiff && IsFolder(Path) &&
        Format is not (OutputFormat.Csv or OutputFormat.Text or OutputFormat.Dolma);

    /// <summary>Whether texts are written as such.</summary>
    public bool IsText => IsInPlace || IsDiff || Format is OutputFormat.Text or OutputFormat.Dolma ||
        (Format is null && Path is not null && !IsFolder(Path) && IsNamedText(Path));

    /// <summary>Whether records gain a field of a name, so that it is none for <see cref="RecordForm.Into"/>.</summary>
    public static bool IsGained(string name) =>
        GainedFields.Names.Contains(name, StringComparer.Ordinal) || HeaderJson.Names.Contains(name, StringComparer.Ordinal);

    /// <summary>A name for all that changes what is written into the folder.</summary>
    public string Configuration(RunVersions versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        string format = Format is { } given ? given.ToString() : "own";
        string lean = Form.Lean ? ", lean" : "";
        return $"cleanup {RunVersions.Tool}, judge {versions.Judge}, settings {versions.Settings}, format {format}{lean}";
    }

    /// <summary>Opens the output.</summary>
    /// <param name="standardOutput">Opens standard output.</param>
    /// <param name="files">Begins files.</param>
    /// <param name="log">Gets what goes wrong with single files of a folder.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public RecordSink Open(Func<OutputStream> standardOutput, OutputFiles files, ProblemLog log)
    {
        ArgumentNullException.ThrowIfNull(standardOutput);
        ArgumentNullException.ThrowIfNull(files);
        if (IsInPlace) return new InPlaceSink(new SameFormat(Content(), ReadsHeaders), files, log);
        if (IsDiff) return new DiffSink(new SameFormat(Content(), ReadsHeaders), standardOutput(), log);
        if (Format == OutputFormat.Dolma)
        {
            return Path is not null && IsFolder(Path)
                ? new DolmaSink(Path, files, log)
                : throw new OutputException(Path ?? "standard output", "a data set of Dolma is a folder: end its name with /");
        }
        if (Path is null) return Sink(Format ?? OutputFormat.JsonLines, standardOutput(), files.Inputs);
        if (!IsFolder(Path)) return Sink(Format ?? FormatOf(Path), files.CreateWithFolder(Path), files.Inputs);
        if (Format == OutputFormat.Csv) return new CsvSink(InFolder("articles.csv"), InFolder("related_links.csv"));
        if (Format == OutputFormat.Text) return new TextFolderSink(Path, format => TextEncoderFor(format, keepsEncoding: true), files, log);
        return new FolderSink(Path, Format is OutputFormat.SchemaOrg ? null : Format, Content(), Form, files, log, Run);

        OutputFile InFolder(string name) => files.CreateWithFolder(System.IO.Path.Combine(Path, name));
    }

    private static bool IsFolder(string path) => System.IO.Path.EndsInDirectorySeparator(path) || Directory.Exists(path);

    private static OutputFormat FormatOf(string path) => TypeOf(path) switch
    {
        ".jsonl" or ".ndjson" => OutputFormat.JsonLines,
        ".json" => OutputFormat.Json,
        ".csv" => OutputFormat.Csv,
        ".arrow" or ".arrows" or ".feather" => OutputFormat.Arrow,
        ".parquet" => OutputFormat.Parquet,
        _ when IsNamedText(path) => OutputFormat.Text,
        // Such as /dev/stdout: it has no name of its own.
        _ when FileNode.IsStream(path) => OutputFormat.JsonLines,
        _ => throw new OutputException(path, "the name does not tell the format: use --format, or end a folder's name with /"),
    };

    private RecordSink Sink(OutputFormat format, OutputStream output, IReadOnlyList<InputFile> inputs) => format switch
    {
        OutputFormat.JsonLines => Lines(output),
        // A document that came alone stays as it is, but for its records.
        OutputFormat.Json when inputs is [{ Format: JsonDocumentFormat }] => new OwnDocumentSink(output, Content()),
        OutputFormat.Json => Document(output),
        OutputFormat.Text => new TextsSink(output, format => TextEncoderFor(format, IsOfOneInput)),
        OutputFormat.Arrow => new ArrowSink(output, Form, isPiped: Path is null),
        OutputFormat.Parquet => new ParquetSink(output, Form),
        OutputFormat.SchemaOrg => IsDocument(output.Path) ? Document(output) : Lines(output),
        _ => new CsvSink(output),
    };

    private LinesSink Lines(OutputStream output)
    {
        RecordContent content = Content();
        return new LinesSink(output, format => new JsonLinesEncoder(content, format));
    }

    private JsonDocumentSink Document(OutputStream output)
    {
        RecordContent content = Content();
        return new JsonDocumentSink(output, isArray: false, _ => new JsonDocumentEncoder(content));
    }

    private RecordContent Content() => Format is OutputFormat.SchemaOrg ? new SchemaOrgContent() : new CleanupContent(Form);

    private TextEncoder TextEncoderFor(InputFormat input, bool keepsEncoding) => new(input, keepsEncoding, ReadsHeaders);

    private static bool IsNamedText(string path) => InputFormats.Text.IsNamed(path);

    private static bool IsDocument(string path) => TypeOf(path) is ".json" or ".jsonld";

    private static string TypeOf(string path) =>
        System.IO.Path.GetExtension(CompressionFormat.NameOfContent(path)).ToLowerInvariant();
}
