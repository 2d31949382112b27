using Cleanup.Differential.Running;

namespace Cleanup.Differential.Tests;

public sealed class TextCommandTests
{
    private static readonly TextCommand _clean = TextCommand.All.Single(command => command.Name == "clean");
    private static readonly TextCommand _repair = TextCommand.All.Single(command => command.Name == "repair");

    [Fact]
    public void A_record_is_its_texts_with_its_warnings_and_a_line_that_is_no_record_is_nobodys()
    {
        IReadOnlyDictionary<int, Answer> answers = _clean.Read(Output(
            ["{\"source\":\"00001.txt\"}", "{\"source\":\"00002.txt\"", "{}"],
            ["00001.txt:4:1: warning: --scan-budget was reached", "2 records: …"]));
        (int number, Answer answer) = Assert.Single(answers);
        Assert.Equal((1, null, "{\"source\":\"00001.txt\"}"), (number, answer.Failure, answer.Content));
        Assert.Equal([":4:1: warning: --scan-budget was reached"], answer.Warnings);
    }

    [Fact]
    public void An_input_that_the_command_rejects_has_failed_of_the_reason_that_it_gives()
    {
        string[] errors = ["00003.txt: error: its encoding is not sure", "00004.txt:1: rejected: it failed"];
        IReadOnlyDictionary<int, Answer> answers = _clean.Read(Output([], errors));
        Assert.Equal(["its encoding is not sure", "it failed"], [answers[3].Failure, answers[4].Failure]);
    }

    [Fact]
    public void Payloads_are_put_to_what_was_said_of_them()
    {
        IReadOnlyDictionary<int, Answer> answers = _repair.Read(Output(
            ["[1]", "{}", "\"x\""],
            [
                "{\"source\":\"00000.txt\",\"start\":0}",
                "{\"source\":\"00000.txt\",\"start\":9}",
                "00001.txt: warning: nothing recovered",
                "{\"source\":\"00002.txt\"}",
            ]));
        Assert.Equal(
            """{"payloads":[{"source":"00000.txt","start":0,"value":[1]},{"source":"00000.txt","start":9,"value":{}}]}""",
            answers[0].Content);
        Assert.Equal([": warning: nothing recovered"], answers[1].Warnings);
        Assert.Equal("""{"payloads":[{"source":"00002.txt","value":"x"}]}""", answers[2].Content);
    }

    [Fact]
    public void A_text_whose_payloads_were_lost_with_the_process_has_no_answer()
    {
        string[] errors =
            ["{\"source\":\"00000.txt\"}", "00001.txt: warning: odd", "{\"source\":\"00001.txt\"}", "{\"source\":\"00001.txt\"}"];
        IReadOnlyDictionary<int, Answer> answers = _repair.Read(Output(["[1]"], errors));
        Assert.Equal([0], answers.Keys);
    }

    private static ProcessOutput Output(string[] lines, string[] errors) => new(lines, errors, null);
}
