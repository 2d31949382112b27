using System.Collections.Immutable;
using Cleanup.Detection.Triggers;

namespace Cleanup.Grammars.Forms;

/// <summary>
/// Reads a file of forms. Between blank lines stands a form: first messages, a line each, behind <c>!</c> (unmistakable), <c>~</c>
/// (probable), <c>?</c> (weak) or <c>+</c> (nothing without a row); indented, rows behind <c>+</c>, calls behind <c>@</c>, and behind
/// <c>^</c> words that are only looked for, where another leak in the message would be found before the form's own. <c>#</c> begins a
/// comment, <c>$name = …</c> names a piece for the lines below. <see cref="FormParser"/> reads each.
/// </summary>
internal static class FormFile
{
    private const string Marks = "+?~!";
    private const char Comment = '#';
    private const char Head = ' ';
    private const char Row = '+';
    private const char Call = '@';
    private const char Name = '$';

    /// <summary>The places at which the forms are looked for, form after form.</summary>
    public static ImmutableArray<FormAnchor> Read(Stream stream)
    {
        ImmutableArray<FormAnchor>.Builder anchors = ImmutableArray.CreateBuilder<FormAnchor>();
        var lines = new List<string>();
        var choices = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0) Close();
            else if (line[0] == Name) choices.Add(line[..line.IndexOf(' ')], line[(line.IndexOf('=') + 2)..]);
            else lines.Add(choices.Aggregate(line,
                static (written, choice) => written.Replace(choice.Key, choice.Value, StringComparison.Ordinal)));
        }
        Close();
        return anchors.ToImmutable();

        void Close()
        {
            lines.RemoveAll(static line => line[0] == Comment);
            if (lines.Count > 0) anchors.AddRange(Parse(lines));
            lines.Clear();
        }
    }

    private static IEnumerable<FormAnchor> Parse(List<string> lines)
    {
        var triggers = new List<(Trigger Trigger, bool IsOnFirstLine)>();
        ILookup<char, (char Mark, MessageForm Message)> messages = lines
            .Select(line => (Sort: line[0] == ' ' ? line.TrimStart()[0] : Head, Mark: line[0],
                Message: FormParser.Parse(line.AsSpan().TrimStart()[2..], isFirst: line[0] != ' ', triggers)))
            .ToLookup(static line => line.Sort, static line => (line.Mark, line.Message));
        var form = new ReportForm(
            [.. messages[Head].Select(static head => ((FormSureness)Marks.IndexOf(head.Mark), head.Message))],
            [.. messages[Row].Select(static row => row.Message)],
            [.. messages[Call].Select(static call => call.Message)]);
        return triggers.GroupBy(static trigger => trigger.Trigger)
            .Select(places => new FormAnchor(form, places.Key, places.All(static place => place.IsOnFirstLine)));
    }
}
