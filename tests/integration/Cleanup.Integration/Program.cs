using Cleanup.Integration;

// The cases of a producer come on standard input, a JSON line each; the scripts beside this project make them.
return args switch
{
    ["php-var-dump"] => PhpVarDumpProof.Run(Console.In, Console.Out),
    ["php-var-dump-damage"] => PhpVarDumpDamage.Run(Console.In, Console.Out),
    ["json-test-suite"] => JsonTestSuite.Run(Console.In, Console.Out),
    ["json-growth"] => JsonGrowth.Run(Console.Out),
    ["json-records"] => JsonRecordRecovery.Run(Console.Out),
    _ => 2,
};
