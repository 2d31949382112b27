using Cleanup.Integration;

// The cases of a producer come on standard input, a JSON line each; the scripts beside this project make them.
return args switch
{
    ["dumps" or "errors", var kind] => DumpProof.Run(kind, Console.In, Console.Out),
    ["dumps", var kind, var least] => DumpProof.Run(kind, Console.In, Console.Out, least),
    ["dump-damage", var kind, var least] => DumpDamage.Run(kind, least, Console.In, Console.Out),
    ["json-test-suite"] => JsonTestSuite.Run(Console.In, Console.Out),
    ["json-growth"] => JsonGrowth.Run(Console.Out),
    ["dotnet-errors", var seed, var count] => DotnetErrors.Run(seed, count, Console.Out),
    ["json-records"] => JsonRecordRecovery.Run(Console.Out),
    _ => 2,
};
