using Cleanup.Testing;

namespace Cleanup.Tests.Properties;

/// <summary>A sentence between two lines or statements of a leak is the article's: no finding takes it along, whatever its verdict.</summary>
public sealed class SplicedSentenceTests
{
    private static readonly Cleaner _cleaner = new();

    private static readonly string[] _sentences =
    [
        "The council voted for the new harbour bridge on Thursday evening.",
        "Совет проголосовал за новый мост через гавань в четверг вечером.",
        "市议会星期四晚上投票通过了新的港口大桥计划。",
        "市議会は木曜日の夜に新しい港の橋の計画を可決しました。",
        "สภาเมืองลงมติเห็นชอบสะพานท่าเรือแห่งใหม่เมื่อเย็นวันพฤหัสบดี",
        "صوت المجلس مساء الخميس لصالح الجسر الجديد في الميناء.",
    ];

    public static TheoryData<string, int> Leaks => DataOf(LeakKinds.All.Select(static kind => kind.Id));

    public static TheoryData<string, int> Scripts => DataOf(["inline-script"]);

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_sentence_between_two_lines_stays(string kind, int line)
    {
        string source = Source(kind, line);
        foreach (Finding finding in _cleaner.Find(source))
        {
            for (int i = finding.Range.Start; i < finding.Range.End; i++)
            {
                if (source[i] == '\n') AssertStays(source, i, "\n\n", "\n");
            }
        }
    }

    /// <summary>
    /// Where no blank line stands before the sentence either. Of values that may hold line ends, such as those of print_r, no grammar can tell.
    /// </summary>
    [Fact]
    public void Of_the_sentences_right_below_a_line_those_of_the_list_are_taken()
    {
        var taken = new List<string>();
        foreach (SpecExample example in SpecExample.All.Where(static example => example.Clean is not null))
        {
            foreach (Finding finding in _cleaner.Find(example.Source))
            {
                for (int i = finding.Range.Start; i < finding.Range.End; i++)
                {
                    if (example.Source[i] == '\n' && IsTaken(example.Source, i)) taken.Add($"{example.Kind}: {LineBefore(example.Source, i)}");
                }
            }
        }
        AcceptedList.Check("spliced-sentences-taken.txt", taken.Distinct());
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_sentence_between_two_statements_of_one_line_stays(string kind, int line)
    {
        string source = Source(kind, line).ReplaceLineEndings(" ");
        foreach (Finding finding in _cleaner.Find(source))
        {
            for (int i = finding.Range.Start + 1; i < finding.Range.End; i++)
            {
                if (source[i] == ' ' && source[i - 1] is ';' or '}') AssertStays(source, i, " ", string.Empty);
            }
        }
    }

    [Theory]
    [InlineData("document.write(\"# # #\"); var next = 1;")]
    [InlineData("/* # # # */ document.write(1); var next = 1;")]
    [InlineData(".box { content: '# # #'; color: red; } .row { color: red; }")]
    [InlineData("[gallery ids=\"1\" caption=\"# # #\"]")]
    public void A_sentence_inside_a_closed_string_goes_with_it(string leak)
    {
        foreach (string sentence in _sentences)
        {
            string text = leak.Replace("# # #", sentence, StringComparison.Ordinal);
            Finding finding = Assert.Single(_cleaner.Find(text));
            Assert.Equal(new TextRange(0, text.Length), finding.Range);
        }
    }

    private static bool IsTaken(string source, int place)
    {
        foreach (string sentence in _sentences)
        {
            string text = $"{source[..place]}\n{sentence}{source[place..]}";
            var range = new TextRange(place + 1, sentence.Length);
            if (_cleaner.Find(text).Any(finding => finding.Range.Overlaps(range))) return true;
        }
        return false;
    }

    private static string LineBefore(string source, int place)
    {
        string line = source[..place];
        line = line[(line.LastIndexOf('\n') + 1)..].Trim();
        return line[..Math.Min(line.Length, 60)];
    }

    private static void AssertStays(string source, int place, string before, string behind)
    {
        foreach (string sentence in _sentences)
        {
            string text = source[..place] + before + sentence + behind + source[place..];
            var range = new TextRange(place + before.Length, sentence.Length);
            Assert.DoesNotContain(_cleaner.Find(text), finding => finding.Range.Start < range.End && finding.Range.End > range.Start);
        }
    }

    private static string Source(string kind, int line) => SpecExample.ReadAll(kind).Single(example => example.Line == line).Source;

    private static TheoryData<string, int> DataOf(IEnumerable<string> kinds)
    {
        var data = new TheoryData<string, int>();
        foreach (SpecExample example in kinds.SelectMany(SpecExample.ReadAll))
        {
            if (example.Clean is not null) data.Add(example.Kind, example.Line);
        }
        return data;
    }
}
