// A server without a page: express.mjs PORT
import express from 'express';

express().listen(Number(process.argv[2]), '127.0.0.1');
