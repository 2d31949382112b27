using Cleanup.Afl;
using Cleanup.Afl.Targets;
using Cleanup.Fuzz.Found;
using SharpFuzz;

switch (args)
{
    case ["targets"]:
        foreach (FuzzTarget target in FuzzTargets.All) Console.WriteLine(target.Name);
        return 0;
    case ["seed", string name, string folder]:
        SeedFolder.Write(FuzzTargets.Named(name), folder);
        return 0;
    case ["fuzz", string name]:
        // Made late: code that is instrumented crashes before the fuzzer gives it memory to count in.
        var fuzzed = new Lazy<FuzzTarget>(() => FuzzTargets.Named(name));
        Fuzzer.OutOfProcess.Run(stream => fuzzed.Value.Check(InputBytes.ReadAll(stream)));
        return 0;
    case ["replay", string name, string file]:
        // Told first: what comes next may end the process.
        Console.WriteLine($"{name}: {AnyJson.Quote(InputBytes.ToText(File.ReadAllBytes(file)))} ({file})");
        FuzzTargets.Named(name).Check(File.ReadAllBytes(file));
        return 0;
    default:
        Console.Error.WriteLine("Usage: targets | seed TARGET FOLDER | fuzz TARGET | replay TARGET FILE");
        return 2;
}
