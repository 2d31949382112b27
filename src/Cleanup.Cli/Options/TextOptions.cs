using System.CommandLine;
using Cleanup.Corpus;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;

namespace Cleanup.Cli.Options;

/// <summary>The options of every command that reads texts.</summary>
internal sealed class TextOptions
{
    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "The encoding of the text files, by its IANA name. Default: byte order mark, else UTF-8, else detection.",
        HelpName = "NAME",
    };

    private readonly Option<BadBytesPolicy?> _badBytes = CreateBadBytes();

    private readonly Option<int> _recordLimit = CreateRecordLimit();

    public TextOptions(Command command)
    {
        _encoding.Validators.Add(result =>
        {
            try
            {
                if (result.GetValueOrDefault<string?>() is { } name) SourceEncoding.Get(name, hasByteOrderMark: false);
            }
            catch (CorpusException exception)
            {
                result.AddError(exception.Message);
            }
        });
        command.Add(_encoding);
        command.Add(_badBytes);
        command.Add(_recordLimit);
    }

    public static Option<BadBytesPolicy?> CreateBadBytes() => ChoiceOption.Create(
        "--on-bad-bytes",
        "What to do with bytes that are no text in their encoding. Default: error. What they were stays in the record.",
        [("error", BadBytesPolicy.Refuse), ("replace", BadBytesPolicy.Replace), ("windows-1252", BadBytesPolicy.Windows1252)]);

    public static Option<int> CreateRecordLimit() =>
        NumberOption.Create("--record-limit", "BYTES", "The largest record in bytes.", new ReadOptions().RecordLimit,
            ReadOptions.MaxRecordLimit);

    public ReadOptions Read(ParseResult parsed) =>
        new()
        {
            EncodingName = parsed.GetValue(_encoding),
            BadBytes = parsed.GetValue(_badBytes) ?? BadBytesPolicy.Refuse,
            RecordLimit = parsed.GetValue(_recordLimit),
        };
}
