// The specs run what is delivered: packages check themselves less and hide more in production. Settings of the API are given to each app by test-app.ts.
process.env.NODE_ENV = 'production';
