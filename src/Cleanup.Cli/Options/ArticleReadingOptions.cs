using System.CommandLine;
using System.CommandLine.Parsing;
using Cleanup.Corpus;
using Cleanup.Corpus.Running;

namespace Cleanup.Cli.Options;

/// <summary>How records are read as articles.</summary>
internal sealed class ArticleReadingOptions
{
    private const string OwnUrl = "own";

    private readonly Option<bool> _article = new("--article")
    {
        Description = "Read the header in the body of JSON records too, as in text files; with --format text in these.",
    };

    private readonly Option<DateOrder?> _dateOrder = ChoiceOption.Create(
        "--date-order",
        "How to read a date such as 03/04/2015. Default: only where the record settles it.",
        [("day-first", DateOrder.DayFirst), ("month-first", DateOrder.MonthFirst)]);

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "Make relative addresses of related links absolute: by this address, or by each record's own. Default: leave them " +
            "as they are.",
        HelpName = $"URL|{OwnUrl}",
    };

    private readonly Option<bool> _keepWhitespace = new("--keep-whitespace")
    {
        Description = "Leave line breaks, blanks and invisible characters of articles as they are.",
    };

    public ArticleReadingOptions(Command command)
    {
        _baseUrl.Validators.Add(Validate);
        command.Add(_article);
        command.Add(_dateOrder);
        command.Add(_baseUrl);
        command.Add(_keepWhitespace);
    }

    public RecordOptions Read(ParseResult parsed) => new()
    {
        ReadsHeaders = parsed.GetValue(_article),
        DateOrder = parsed.GetValue(_dateOrder),
        BaseUrl = WebAddress.TryParse(parsed.GetValue(_baseUrl), out Uri? address) ? address : null,
        OwnUrlIsBase = parsed.GetValue(_baseUrl) is OwnUrl,
        KeepWhitespace = parsed.GetValue(_keepWhitespace),
    };

    private static void Validate(OptionResult result)
    {
        string? given = result.GetValueOrDefault<string?>();
        if (given is not (null or OwnUrl) && !WebAddress.TryParse(given, out _))
            result.AddError($"--base-url takes an absolute address such as https://example.org/, or the word {OwnUrl}, not '{given}'.");
    }
}
