using System.Collections.Immutable;
using System.CommandLine;
using Cleanup.Corpus;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Cli.Options;

/// <summary>How inputs are read as records.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<ValueTuple<InputFormat>?> _format = ChoiceOption.Create<ValueTuple<InputFormat>>(
        "--input-format",
        "How to read the inputs, whatever their names. Default: by the name, else by the first bytes, else text.",
        [.. InputFormats.All.Select(format => (format.Name, ValueTuple.Create(format)))]);

    private readonly Option<TextRecords?> _records = ChoiceOption.Create(
        "--records", "What is a record of a text file. Default: file.", [("file", TextRecords.File), ("line", TextRecords.Line)]);

    private readonly FieldOption _fields;
    private readonly TextOptions _texts;
    private readonly Func<Stream> _openStandardInput;

    public ReadingOptions(Command command, Func<Stream> openStandardInput)
    {
        _openStandardInput = openStandardInput;
        command.Add(_format);
        command.Add(_records);
        _fields = new FieldOption(command);
        _texts = new TextOptions(command);
    }

    public ImmutableArray<InputFile> Resolve(ParseResult parsed, IReadOnlyCollection<string> inputs, ProblemLog log,
        FolderFilter? filter = null, string? standsFor = null, bool mustLook = false)
    {
        var resolver = new InputResolver(log, InputFormats.All, _openStandardInput, filter, standsFor)
        {
            EmptyFolder = mustLook ? ProblemKind.Error : ProblemKind.Warning,
        };
        ImmutableArray<InputFile> files = resolver.Resolve(inputs, parsed.GetValue(_format)?.Item1, InputFormats.Text);
        if (parsed.GetValue(_records) != TextRecords.Line) return files;
        return [.. files.Select(static file => file.Format == InputFormats.Text ? file with { Format = InputFormats.TextLines } : file)];
    }

    public ReadOptions Read(ParseResult parsed) => _texts.Read(parsed) with
    {
        Fields = _fields.Read(parsed),
        Records = parsed.GetValue(_records) ?? TextRecords.File,
    };
}
