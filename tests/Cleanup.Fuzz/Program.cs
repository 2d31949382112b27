using System.CommandLine;
using Cleanup.Fuzz.Invariants;
using Cleanup.Fuzz.Running;
using Cleanup.Fuzz.Scraps;
using Cleanup.Fuzz.Texts;
using Cleanup.Fuzz.Trials;

var texts = new Option<long>("--texts") { Description = "How many texts.", DefaultValueFactory = static _ => 20_000 };
var seed = new Option<long>("--seed") { Description = "Text N of a seed is always the same.", DefaultValueFactory = static _ => 1 };
var root = new RootCommand("Gives the library texts made of all that fixtures know of every kind, and holds what comes back to invariants.") { texts, seed };
root.SetAction(parsed =>
{
    var maker = new TextMaker(new ScrapPool());
    var examiner = new Examiner(Subject.Library, Invariant.All);
    long failed = 0;
    for (long number = 0; number < parsed.GetValue(texts); number++)
    {
        string text = maker.Make(parsed.GetValue(seed), number);
        (Invariant Invariant, Violation Violation)[] violations = [.. examiner.Examine(text)];
        if (violations.Length > 0) failed++;
        foreach ((Invariant invariant, Violation violation) in violations)
            Console.WriteLine(new BrokenText($"seed {parsed.GetValue(seed)}, text {number}", invariant.Name, violation.Sort, violation.Detail, text).ToLine());
    }
    Console.WriteLine($"{parsed.GetValue(texts) - failed} passed, {failed} failed");
    return failed == 0 ? 0 : 1;
});
return root.Parse(args).Invoke();
